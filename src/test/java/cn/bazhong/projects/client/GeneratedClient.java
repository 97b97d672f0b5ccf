package cn.bazhong.projects.client;

import cn.bazhong.projects.launcher.Machine;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Nonnull;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client of every operation, generated from the contract in one language and built with the program that uses it. */
enum GeneratedClient {
    JAVA("java", "Life.java", List.of("--library", "native", "--additional-properties=openApiNullable=false,useJakartaEe=true,"
            + "apiPackage=clients.api,modelPackage=clients.model,invokerPackage=clients")) {
        @Override
        void compile() {
            List<String> command = new ArrayList<>(List.of(Machine.java(), "--module", "jdk.compiler/com.sun.tools.javac.Main",
                    "-proc:none", "-nowarn", "-cp", libraries(), "-d", directory().resolve("classes").toString(),
                    directory().resolve("Life.java").toString()));
            command.addAll(sources());
            run(command, Map.of());
        }

        @Override
        List<String> program() {
            return List.of(Machine.java(), "-cp", directory().resolve("classes") + File.pathSeparator + libraries(), "Life");
        }

        private List<String> sources() {
            try (Stream<Path> files = Files.walk(directory().resolve("client/src/main/java"))) {
                return files.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    TYPESCRIPT("typescript-fetch", "life.ts", List.of("--additional-properties=importFileExtension=.js")) {
        @Override
        void compile() {
            write("package.json", "{\"type\": \"module\"}");
            run(List.of("node", ROOT.resolve("webui/node_modules/typescript/bin/tsc").toString(), "--target", "es2022", "--module",
                    "nodenext", "--lib", "es2022,dom", "--strict", "--outDir", directory().resolve("out").toString(),
                    directory().resolve("life.ts").toString()), Map.of());
        }

        @Override
        List<String> program() {
            return List.of("node", directory().resolve("out/life.js").toString());
        }
    },

    /** In one file with the library it is made for. */
    JAVASCRIPT("javascript", "life.js", List.of("--additional-properties=usePromises=true")) {
        @Override
        void compile() {
            run(List.of(ROOT.resolve("webui/node_modules/.bin/esbuild").toString(), directory().resolve("life.js").toString(), "--bundle",
                    "--platform=node", "--format=cjs", "--outfile=" + directory().resolve("out/life.cjs")),
                    Map.of("NODE_PATH", ROOT.resolve("webui/node_modules").toString()));
        }

        @Override
        List<String> program() {
            return List.of("node", directory().resolve("out/life.cjs").toString());
        }
    };

    private static final Path ROOT = Path.of(System.getProperty("portal.project", "")).toAbsolutePath();
    private static final int PATIENCE = 5;

    private final String generator;
    private final String source;
    private final List<String> options;

    GeneratedClient(String generator, String source, List<String> options) {
        this.generator = generator;
        this.source = source;
        this.options = options;
    }

    abstract void compile();

    /** How the program is run. */
    abstract List<String> program();

    GeneratedClient build() {
        clear();
        List<String> command = new ArrayList<>(List.of(Machine.java(), "-jar", System.getProperty("generator.jar"), "generate",
                "-g", generator, "-i", ROOT.resolve("webui/openapi.json").toString(), "-o", directory().resolve("client").toString(),
                "--global-property", "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"));
        command.addAll(options);
        run(command, Map.of());
        write(source, resource());
        compile();
        return this;
    }

    /** What the program prints of the deed, line by line. */
    List<String> does(Map<String, String> environment, String... deed) {
        return run(Stream.concat(program().stream(), Stream.of(deed)).toList(), environment).lines().toList();
    }

    /** What an older contract had must not be compiled again. */
    private void clear() {
        if (!Files.exists(directory())) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory())) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path directory() {
        return ROOT.resolve("target/clients").resolve(name().toLowerCase());
    }

    void write(String file, String text) {
        try {
            Files.writeString(directory().resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String resource() {
        try (var in = GeneratedClient.class.getResourceAsStream("/clients/" + name().toLowerCase() + "/" + source)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a Java client needs beside itself. */
    private static String libraries() {
        return Stream.of(ObjectMapper.class, JsonFactory.class, JsonProperty.class, JavaTimeModule.class, Nonnull.class)
                .map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    static String run(List<String> command, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile("client", ".log");
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(PATIENCE, TimeUnit.MINUTES);
            process.destroyForcibly();
            String printed = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(command.get(0) + " did not succeed: " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
