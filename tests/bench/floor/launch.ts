import library from 'fhirclient/lib/entry/browser.js'

void library.oauth2.authorize({
  clientId: 'sphere',
  scope: 'launch openid fhirUser patient/Patient.r',
  redirectUri: './',
})
