package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What install.sh puts below a folder, from a checkout whose program is the one under test. */
class InstallScriptTests {

    private static final Pattern EXPOSURE = Pattern.compile("Overall exposure level for \\S+: ([0-9.]+)");

    @TempDir
    Path folder;

    private Path checkout() {
        return folder.resolve("checkout");
    }

    private Path server(String path) {
        return folder.resolve("server").resolve(path);
    }

    @BeforeEach
    void haveABuiltCheckout() throws IOException {
        for (String part : new String[] {"jobs", "sample-data"}) {
            copy(Path.of(part), checkout().resolve(part));
        }
        Path app = Files.createDirectories(checkout().resolve("target/app/lib")).resolveSibling("finsam.jar");
        Files.writeString(app.resolveSibling("finsam.cdx.json"), "{}");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Finsam.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        try (OutputStream jar = Files.newOutputStream(app)) {
            new JarOutputStream(jar, manifest).close();
        }
        // no classes to list, so that no night is run for that
        Files.createFile(app.resolveSibling("classes"));
        Files.writeString(app.resolveSibling("prepared"), System.getProperty("java.home") + "/bin/java\n");
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (Files.isReadable(path)) {
                    Files.copy(path, target);
                }
            }
        }
    }

    private Script install(Object... options) throws IOException, InterruptedException {
        Object[] arguments = Stream.concat(Stream.of("--root", server("")), Stream.of(options))
                .toArray();
        return Script.run(checkout().resolve("jobs/install.sh"), arguments);
    }

    @Test
    void putsEverythingInItsPlace() throws Exception {
        Script installed = install();
        assertThat(installed.exitCode()).as(installed.printed()).isZero();
        assertThat(Files.readSymbolicLink(server("opt/finsam/current"))).hasToString("development");
        assertThat(server("opt/finsam/current/app/finsam.jar")).exists();
        assertThat(server("opt/finsam/current/app/finsam.cdx.json")).hasContent("{}");
        assertThat(server("opt/finsam/current/places"))
                .hasContent("home=/srv/finsam/home\ninbox=/srv/finsam/inbox\nsettings=/etc/finsam\n");
        assertThat(server("etc/finsam/settings.properties")).exists();
        assertThat(server("etc/finsam/members/hoglandet.properties")).exists();
        assertThat(server("srv/finsam/inbox/hoglandet")).isDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server("srv/finsam/home"))))
                .isEqualTo("rwxr-x--x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server("srv/finsam/inbox"))))
                .isEqualTo("rwxr-x---");
        assertThat(server("etc/systemd/system/finsam.service")).exists();
        assertThat(server("etc/cron.d/finsam")).doesNotExist();
        assertThat(server("usr/local/bin/finsam")).isExecutable();
    }

    @Test
    void leavesWhatIsYoursAndLaysWhatIsNewBeside() throws Exception {
        install("--cron");
        assertThat(server("etc/cron.d/finsam")).exists();
        Files.writeString(server("etc/finsam/settings.properties"), "keep-editions = 3\n");
        Files.delete(server("etc/finsam/members/hoglandet.properties"));
        Files.writeString(server("srv/finsam/home/mine"), "x");

        Script again = install("--cron");
        assertThat(again.exitCode()).isZero();
        assertThat(again.printed()).contains("settings.properties is yours and stays");
        assertThat(server("etc/finsam/settings.properties")).hasContent("keep-editions = 3\n");
        assertThat(server("etc/finsam/settings.properties.new")).exists();
        assertThat(server("etc/finsam/members/hoglandet.properties")).doesNotExist();
        assertThat(server("srv/finsam/home/mine")).exists();
        try (Stream<Path> left = Files.list(server("opt/finsam"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("current", "development");
        }
    }

    @Test
    void goesBackToAnEarlierEdition() throws Exception {
        install();
        Files.createDirectories(server("opt/finsam/0.4.0"));
        assertThat(install("--rollback", "0.4.0").exitCode()).isZero();
        assertThat(Files.readSymbolicLink(server("opt/finsam/current"))).hasToString("0.4.0");
        Script unknown = install("--rollback", "0.3.0");
        assertThat(unknown.exitCode()).isEqualTo(78);
        assertThat(unknown.printed()).contains("there is no ", "there are: 0.4.0 development");
        assertThat(Files.readSymbolicLink(server("opt/finsam/current"))).hasToString("0.4.0");
    }

    /** The installed program finds settings, inbox and home by itself. */
    @Test
    void runsFromWhereItIsInstalled() throws Exception {
        install();
        Files.writeString(
                server("opt/finsam/development/places"),
                "home=%s\ninbox=%s\nsettings=%s\n"
                        .formatted(server("srv/finsam/home"), server("srv/finsam/inbox"), server("etc/finsam")));
        copy(Path.of("sample-data/deliveries/hoglandet"), server("srv/finsam/inbox/hoglandet"));
        Script ingested = Script.run(server("opt/finsam/current/jobs/finsam.sh"), "ingest");
        assertThat(ingested.printed()).contains(" accepted, 0 rejected").contains("finsam ingest: ");
        assertThat(ingested.exitCode()).isZero();
        assertThat(server("srv/finsam/home/archive/journal.jsonl")).exists();
    }

    @Test
    void saysWhatItDoesNotKnow() throws Exception {
        Script wrong = install("--now");
        assertThat(wrong.exitCode()).isEqualTo(64);
        assertThat(wrong.printed()).contains("unknown option --now");
        assertThat(server("")).doesNotExist();
    }

    @Test
    void closesTheServiceAsFarAsJavaLets() throws Exception {
        Process analysis;
        try {
            analysis = new ProcessBuilder("systemd-analyze", "security", "--offline=true", "jobs/finsam.service")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException notThere) {
            assumeTrue(false, "systemd-analyze is not there");
            return;
        }
        String said = new String(analysis.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher exposure = EXPOSURE.matcher(said);
        assertThat(exposure.find()).as(said).isTrue();
        assertThat(Double.parseDouble(exposure.group(1))).isLessThanOrEqualTo(0.5);
    }
}
