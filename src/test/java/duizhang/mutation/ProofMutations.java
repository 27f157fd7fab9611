package duizhang.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes read documents in one place after the other and says what becomes of the proofs. The seeds are fixed: the same files give the same table.
 *
 * <p>{@code java … duizhang.mutation.ProofMutations KINDS FROM TO PAGES FILE…}: of each kind ({@code ALL}, or names joined by commas) the changes
 * with the numbers {@code FROM} to {@code TO} (exclusive) in each file, of which so many first pages are taken. It prints a line for every change
 * ({@code CASE}, kind, number, file, outcome, what was changed, how many wrong figures are proven, the first of them), and the table of outcomes
 * by kind. Runs over other numbers or files add up.
 */
public final class ProofMutations {
  private static final int FIRST_FILE = 4;

  private ProofMutations() {}

  /** @param arguments kinds, from, to, pages, files */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Set<Mutation> kinds = "ALL".equals(arguments[0])
        ? EnumSet.allOf(Mutation.class)
        : Arrays.stream(arguments[0].split(",")).map(Mutation::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Mutation.class)));
    int from = Integer.parseInt(arguments[1]);
    int to = Integer.parseInt(arguments[2]);
    int pages = Integer.parseInt(arguments[3]);
    Map<Mutation, Map<Proofs.Outcome, Integer>> table = new EnumMap<>(Mutation.class);
    for (String name : List.of(arguments).subList(FIRST_FILE, arguments.length)) {
      Path file = Path.of(name);
      Proofs proofs = new Proofs(Papers.read(file, pages));
      out.println("FILE\t" + file.getFileName() + "\t" + proofs.proven());
      for (Mutation kind : kinds) {
        for (int i = from; i < to; i++) {
          Proofs.Result result = proofs.of(kind, seed(kind, i));
          table.computeIfAbsent(kind, key -> new EnumMap<>(Proofs.Outcome.class)).merge(result.outcome(), 1, Integer::sum);
          if (result.outcome() == Proofs.Outcome.NONE) {
            break;
          }
          out.println(String.join(
              "\t", "CASE", kind.name(), String.valueOf(i), file.getFileName().toString(), result.outcome().name(), result.where().replaceAll("\\s+", " "),
              String.valueOf(result.wrong().size()), first(result)));
        }
      }
    }
    table.forEach((kind, outcomes) -> out.printf(
        Locale.ROOT, "%-16s caught %5d  silent %5d  open %5d  wrong %5d%n", kind, outcomes.getOrDefault(Proofs.Outcome.CAUGHT, 0),
        outcomes.getOrDefault(Proofs.Outcome.SILENT, 0), outcomes.getOrDefault(Proofs.Outcome.OPEN, 0), outcomes.getOrDefault(Proofs.Outcome.WRONG, 0)));
  }

  private static String first(Proofs.Result result) {
    return result.wrong().stream().findFirst()
        .map(fact -> "p" + fact.page() + " " + fact.form() + " " + fact.itemName() + " [" + fact.columnLabel() + "] " + fact.printed() + " " + fact.unit())
        .orElse("");
  }

  private static long seed(Mutation kind, int number) {
    return 20_261_127L + 1000L * kind.ordinal() + number;
  }
}
