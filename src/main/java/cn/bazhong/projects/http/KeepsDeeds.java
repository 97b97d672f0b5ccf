package cn.bazhong.projects.http;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Keeps deeds that others have to agree to first. */
public interface KeepsDeeds {

    /**
     * @param on what the deed waits at
     * @return what the caller is answered instead
     */
    Uni<?> keep(UUID on, KeptDeed deed);
}
