package cn.bazhong.projects.record;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the seal from the settings; a key that is missing or too short stops the start. */
class Seals {
    @Produces
    @Singleton
    Seal seal(RecordConfig config) {
        return new Seal(config.sealKeyId(), config.sealKey(), config.earlierSealKeys());
    }
}
