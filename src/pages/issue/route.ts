export { IssueScreen as Component } from './IssueScreen.tsx'
export { frontLoader as loader } from './loader.ts'
