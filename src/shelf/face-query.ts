import { queryOptions } from '@tanstack/react-query'
import type { Face } from '../issue/face.ts'
import type { PaperId } from '../issue/ids.ts'
import { fetchVerified } from './fetch-verified.ts'

/** The bytes of a face that comes with the issue in `issueHref`, as the issue vouches for them. */
export const faceQuery = (paper: PaperId, issueHref: string, face: Face) =>
  queryOptions({
    queryKey: ['shelf', paper, 'face', face.sha256],
    queryFn: ({ signal }) => {
      const file = `${paper}/${issueHref.replace(/[^/]*$/, '')}${face.href}`
      return fetchVerified({ file, missing: 'damaged', ref: face, signal })
    },
    staleTime: 'static',
  })
