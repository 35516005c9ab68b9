/** From package.json, put in when the app is built. */
declare const SPHERE_VERSION: string
