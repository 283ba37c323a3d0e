import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Runs the migrations into an empty database in memory and writes jOOQ's classes for the tables found there.
/// Nothing is written when neither the migrations, nor this program, nor jOOQ has changed.
///
/// Arguments: the folder of the migrations, the folder for the classes, the version of jOOQ.
class GenerateTables {

    static final String PACKAGE = "org.childjourney.persistence.jooq";
    static final String URL = "jdbc:h2:mem:generate;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE"
            + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    public static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var classes = Path.of(args[1]);
        var stamp = classes.resolveSibling("jooq.stamp");
        var now = fingerprint(migrations, args[2]);
        if (Files.isDirectory(classes)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(now)) {
            return;
        }
        Files.deleteIfExists(stamp);
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(URL, "sa", "")
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
        GenerationTool.generate(configuration(classes));
        Files.writeString(stamp, now);
    }

    static Configuration configuration(Path classes) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.h2.Driver")
                        .withUrl(URL)
                        .withUser("sa")
                        .withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history"))
                        .withGenerate(
                                new Generate().withGeneratedAnnotation(true).withGeneratedAnnotationDate(false))
                        .withTarget(new Target()
                                .withPackageName(PACKAGE)
                                .withDirectory(classes.toString())
                                .withEncoding("UTF-8")
                                .withClean(true)));
    }

    static String fingerprint(Path migrations, String jooq) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(jooq.getBytes(StandardCharsets.UTF_8));
        var program = migrations.resolve("../../../../build/java/GenerateTables.java");
        digest.update(Files.readAllBytes(program.normalize()));
        try (var scripts = Files.walk(migrations)) {
            for (var script : scripts.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(migrations.relativize(script).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(script));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
