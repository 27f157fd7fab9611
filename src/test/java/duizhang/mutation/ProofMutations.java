package duizhang.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Changes read documents in one place after the other and says what becomes of the proofs. The seeds are fixed: the same files give the same table.
 *
 * <p>{@code java … duizhang.mutation.ProofMutations TIMES PAGES FILE…}: each kind so many times in each file, of which so many first pages are taken.
 */
public final class ProofMutations {
  private ProofMutations() {}

  /** @param arguments times, pages, files */
  public static void main(String[] arguments) throws IOException {
    int times = Integer.parseInt(arguments[0]);
    int pages = Integer.parseInt(arguments[1]);
    Map<Mutation, Map<Proofs.Outcome, Integer>> table = new EnumMap<>(Mutation.class);
    List<String> wrong = new ArrayList<>();
    for (String name : List.of(arguments).subList(2, arguments.length)) {
      Path file = Path.of(name);
      Proofs proofs = new Proofs(Papers.read(file, pages));
      System.out.println(file.getFileName() + ": " + proofs.proven() + " proven");
      for (Mutation kind : Mutation.values()) {
        for (int i = 0; i < times; i++) {
          Proofs.Result result = proofs.of(kind, seed(kind, i));
          table.computeIfAbsent(kind, key -> new EnumMap<>(Proofs.Outcome.class)).merge(result.outcome(), 1, Integer::sum);
          if (result.outcome() == Proofs.Outcome.WRONG) {
            int number = i;
            result.wrong().stream().limit(2).forEach(fact -> wrong.add(
                kind + " " + number + " " + file.getFileName() + " p" + fact.page() + " " + fact.form() + " " + fact.itemName() + " [" + fact.columnLabel()
                    + "] " + fact.printed() + " of " + result.wrong().size()));
          }
        }
      }
    }
    table.forEach((kind, outcomes) -> System.out.printf(
        Locale.ROOT, "%-16s caught %5d  silent %5d  wrong %5d  none %5d%n", kind, outcomes.getOrDefault(Proofs.Outcome.CAUGHT, 0),
        outcomes.getOrDefault(Proofs.Outcome.SILENT, 0), outcomes.getOrDefault(Proofs.Outcome.WRONG, 0), outcomes.getOrDefault(Proofs.Outcome.NONE, 0)));
    wrong.forEach(System.out::println);
  }

  private static long seed(Mutation kind, int number) {
    return 20_261_127L + 1000L * kind.ordinal() + number;
  }
}
