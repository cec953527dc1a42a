export { loader } from './loader.ts'
export { OnPage as Component } from './OnPage.tsx'
