package cn.bazhong.projects.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whom this instance has noted today, so that it does so once a day and again only when something about them changed. */
@ApplicationScoped
class SeenToday {
    private final People people;
    private final Map<String, Noted> noted = new ConcurrentHashMap<>();

    private record Noted(LocalDate day, Actor actor, String post, String email) {
        static Noted today(SignIn signIn) {
            return new Noted(ActorAugmentor.today(), signIn.actor(), signIn.post(), signIn.email());
        }
    }

    SeenToday(People people) {
        this.people = people;
    }

    boolean knows(SignIn signIn) {
        return Noted.today(signIn).equals(noted.get(signIn.actor().id()));
    }

    Uni<Void> note(SignIn signIn) {
        return people.seen(signIn).invoke(() -> noted.put(signIn.actor().id(), Noted.today(signIn)));
    }
}
