import fc from 'fast-check'

/**
 * Property tests try the same cases every time, so that a red run is about the change and not about luck. To look further:
 * `FC_SEED=7 npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_124) })
