import fc from "fast-check";

/**
 * Property tests try the same cases in every run, so that a change and not chance makes them fail. Before a release, and
 * whenever there is time, others are tried: `PROPERTY_SEED=$RANDOM npm run test:spec`.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 2026) });
