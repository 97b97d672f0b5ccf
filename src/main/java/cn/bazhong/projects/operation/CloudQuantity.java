package cn.bazhong.projects.operation;

import cn.bazhong.projects.text.Shown;
import cn.bazhong.projects.text.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cloud resources. Memory and storage in GB. */
@Schema(name = "CloudQuantity")
public record CloudQuantity(@Min(0) @Max(100000) int vcpu, @Min(0) @Max(10000000) int memoryGb, @Min(0) @Max(100000000) int storageGb)
        implements Shown {
    static final CloudQuantity NOTHING = new CloudQuantity(0, 0, 0);

    @Override
    public String shown(Locale locale) {
        return Texts.of(locale, "sheet.cloud-quantity", String.valueOf(vcpu), String.valueOf(memoryGb), String.valueOf(storageGb));
    }

    CloudQuantity plus(CloudQuantity more) {
        return new CloudQuantity(vcpu + more.vcpu, memoryGb + more.memoryGb, storageGb + more.storageGb);
    }

    CloudQuantity minus(CloudQuantity less) {
        return new CloudQuantity(vcpu - less.vcpu, memoryGb - less.memoryGb, storageGb - less.storageGb);
    }

    boolean fitsInto(CloudQuantity other) {
        return vcpu <= other.vcpu && memoryGb <= other.memoryGb && storageGb <= other.storageGb;
    }

    boolean isNothing() {
        return equals(NOTHING);
    }
}
