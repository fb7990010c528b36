package se.finsam.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.finsam.delivery.CsvText;
import se.finsam.member.ConfigurationException;
import se.finsam.publish.Edition;
import se.finsam.publish.Editions;
import se.finsam.warehouse.AnalysisDatabase;
import se.finsam.warehouse.Answer;
import se.finsam.warehouse.WarehouseException;

/** Asks the current edition's database a question, and prints the answer as CSV. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks the database in force a question in SQL; prints CSV with commas.")
final class QueryCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home = new HomeOption();

    @Parameters(paramLabel = "SQL", description = "For example: select * from kpi.cost_per_participant")
    private String sql = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Edition edition = new Editions(home.home())
                .current()
                .orElseThrow(() -> new ConfigurationException("nothing is published in %s yet; run nightly first"
                        .formatted(home.home().root())));
        try (AnalysisDatabase database = AnalysisDatabase.open(edition.database())) {
            spec.commandLine().getOut().print(csv(database.query(sql)));
            spec.commandLine().getOut().flush();
            return ExitCode.DONE.number();
        } catch (WarehouseException wrongQuestion) {
            if (wrongQuestion.isInputOutput()) {
                throw wrongQuestion;
            }
            spec.commandLine().getErr().println("finsam query: " + wrongQuestion.getMessage());
            return ExitCode.USAGE.number();
        }
    }

    private static String csv(Answer answer) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        rows.add(answer.columns());
        answer.rows().forEach(row -> rows.add(row.inOrder()));
        return CsvText.of(CsvText.COMMA, rows);
    }
}
