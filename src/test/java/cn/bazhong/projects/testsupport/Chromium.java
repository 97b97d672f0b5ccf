package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.launcher.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine. Root gets it installed where Debian's tools are; everybody else is told what to type. */
final class Chromium {
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/snap/bin/chromium");
    private static final String INSTALL = "apt-get install -y chromium fonts-noto-cjk";

    private Chromium() {
    }

    static Path find() {
        return there().or(Chromium::install).orElseThrow(() -> new Refusal(
                "Chromium was not found; set CHROMIUM to its path or type: sudo " + INSTALL));
    }

    private static Optional<Path> there() {
        String told = System.getenv("CHROMIUM");
        if (told != null && !told.isBlank()) {
            return Optional.of(Path.of(told)).filter(Files::isExecutable);
        }
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> install() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || System.getenv("CHROMIUM") != null || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        return Stream.of("apt-get update", INSTALL).allMatch(Chromium::run) ? there() : Optional.empty();
    }

    private static boolean run(String command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command.split(" ")).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
