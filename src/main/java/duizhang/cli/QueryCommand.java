package duizhang.cli;

import duizhang.compare.Answer;
import duizhang.compare.Question;
import duizhang.compare.Selection;
import duizhang.job.ConfigurationException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duizhang query}. */
@Command(name = "query", description = "Asks the dataset a question of its list, or one of your own in SQL. Changes nothing.", mixinStandardHelpOptions = true, exitCodeOnInvalidInput = ExitCode.USAGE, footer = {
    "", "The views and their columns are in the data dictionary. Example:",
    "  query \"SELECT agency_name, SUM(amount_yuan) FROM v_expenditure_by_function WHERE stage = 'FINAL' GROUP BY agency_name\""})
final class QueryCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(arity = "0..1", paramLabel = "NAME|SQL", description = "The name of a question, or one SELECT statement; without it the questions are listed.")
  private String query;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, csv, json or markdown; without it ${DEFAULT-VALUE}.")
  private AnswerFormat format;

  @Option(names = "--param", paramLabel = "KEY=VALUE", description = "A parameter of the question, as its list says; again for each.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Mixin
  private ResultOptions options = new ResultOptions();

  QueryCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (query == null) {
      Question.all().forEach(this::list);
      return ExitCode.DONE;
    }
    Optional<Question> named = Question.named(query.strip());
    if (named.isPresent()) {
      ask(named.get());
    } else {
      Selection selection = selection();
      out.print(format.text(options.results().look(database -> Answer.to(selection, database))));
    }
    return ExitCode.DONE;
  }

  private void list(Question question) {
    out.println(question.name() + "\n  " + question.chinese() + "\n  " + question.english());
    question.parameters().forEach((name, meaning) -> out.println("  --param " + name + "=…  " + meaning));
  }

  private void ask(Question question) {
    parameters.keySet().stream().filter(name -> !question.parameters().containsKey(name)).findFirst().ifPresent(name -> {
      throw new ConfigurationException("The query " + question.name() + " has no parameter " + name + ": "
          + (question.parameters().isEmpty() ? "it has none." : "it has " + String.join(", ", question.parameters().keySet()) + "."));
    });
    Answer answer = options.results().look(database -> Answer.to(question, parameters, database));
    if (format == AnswerFormat.TABLE) {
      out.println(question.chinese() + "\n" + question.english() + "\n");
    }
    out.print(format.text(answer));
  }

  private Selection selection() {
    if (query.strip().matches("[\\w-]+")) {
      throw new ConfigurationException(
          "There is no query " + query + ": choose one of " + Question.all().stream().map(Question::name).collect(Collectors.joining(", ")) + ".");
    }
    if (!parameters.isEmpty()) {
      throw new ConfigurationException("--param is for the questions of the list.");
    }
    try {
      return Selection.of(query);
    } catch (IllegalArgumentException refused) {
      throw new ConfigurationException(refused.getMessage());
    }
  }
}
