package cn.bazhong.projects.importing;

import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that does not fit, in the language asked for. */
@Schema(name = "ImportFault", description = "Something in a workbook that does not fit")
public record ImportFaultView(
        @Schema(description = "The cell as its program names it, `C7`; of a row its number; null for the file as a whole")
        @Nullable String at,
        @Schema(description = "Heading of its column; null where it is about none") @Nullable String column,
        FaultCode code, String message) {

    static ImportFaultView of(Fault fault, List<ImportColumn> columns, Locale locale) {
        ImportColumn about = columns.stream().filter(column -> column.key().equals(fault.column())).findFirst().orElse(null);
        List<Object> args = new ArrayList<>(fault.args());
        if (fault.code() == FaultCode.UNKNOWN_CHOICE && about != null) {
            args.add(String.join(Texts.of(locale, "sheet.and"), about.choices(locale)));
        }
        return new ImportFaultView(fault.at(), about == null ? null : about.heading(locale), fault.code(),
                Texts.of(locale, "importFault." + fault.code(), args.toArray()));
    }
}
