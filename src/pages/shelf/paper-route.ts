export { paperLoader as loader } from './paper-loader.ts'
