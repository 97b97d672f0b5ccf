package cn.bazhong.projects.identity;

import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;

/**
 * The one who asks, as the portal knows them.
 *
 * @param department the department of the account; {@code null} when the portal does not know it
 * @param roles      realm names of the roles, in the order of {@link Role}
 * @param access     whether the portal may be used
 * @param actingFor  name of the colleague for whom they act; {@code null} where for themselves
 * @param contact    whom to ask for access, in the caller's language
 */
record Me(String id, String name, @Nullable Belonging department, List<String> roles, Access access,
        @Nullable String actingFor, String contact) {

    /** The department, as far as the shell shows it. */
    record Belonging(String code, String name, String nameEn) {
    }

    static Me of(SignIn signIn, Locale locale, String contact) {
        Belonging belonging = signIn.department().map(found -> new Belonging(found.code(), found.name(), found.nameEn()))
                .orElse(null);
        return new Me(signIn.actor().id(), signIn.actor().name(), belonging,
                signIn.actor().roles().stream().sorted().map(Role::realmName).toList(), signIn.access(), signIn.actor().isSubstitute() ? signIn.actor().onBehalfOf().name() : null,
                Texts.of(locale, "identity.contact", contact));
    }
}
