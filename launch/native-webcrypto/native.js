// fhirclient asks for a polyfill that brings 690 packages. Every browser Sphere runs in has Web Crypto.
module.exports = globalThis.crypto
