// What fhirclient gives back after sign-in. Of its client Sphere needs the state: it makes every request itself.
exports.default = function SignedIn(_environment, state) {
  return { state }
}
