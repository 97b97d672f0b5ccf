package cn.bazhong.projects.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The city or a county. */
@Schema(name = "Jurisdiction")
public record JurisdictionView(
        @Schema(description = "Six digits of GB/T 2260; 511900 is the city") String code, String name, String nameEn,
        @Schema(description = "Offices whose holder is entered; a jurisdiction without any runs no procedures of its own")
        long organs, long version) {
}
