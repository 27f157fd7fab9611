package duizhang.mutation;

import java.nio.file.Path;
import java.util.List;

public final class Look {
  public static void main(String[] a) throws Exception {
    Proofs proofs = new Proofs(Papers.read(Path.of(a[3]), Integer.parseInt(a[2])));
    Mutation kind = Mutation.valueOf(a[0]);
    Proofs.Result r = proofs.of(kind, 20_261_127L + 1000L * kind.ordinal() + Integer.parseInt(a[1]));
    System.out.println(r.outcome() + " " + r.where() + " " + r.wrong().size());
    int most = a.length > 4 ? Integer.parseInt(a[4]) : 12;
    r.wrong().stream().limit(most).forEach(f -> {
      System.out.println("NOW " + f.coordinate() + " | " + f.itemName() + " | " + f.columnLabel() + " | " + f.printed() + " " + f.unit() + " " + f.valueKind()
          + " p" + f.page() + " r" + f.row());
      var b = proofs.before(f.id());
      if (b != null) {
        System.out.println("WAS " + b.coordinate() + " | " + b.itemName() + " | " + b.columnLabel() + " | " + b.printed() + " " + b.unit() + " " + b.valueKind()
            + " " + b.status());
      }
      proofs.last().checks().stream().filter(c -> c.operands().stream().anyMatch(o -> o.factOrClaim().equals(f.id()))).forEach(c -> System.out.println(
          "    " + c.rule() + " " + c.instance() + " " + c.level() + " of " + c.operands().size() + " printed " + c.printed() + " computed " + c.computed()));
    });
  }
}
