package duizhang.mutation;

import duizhang.fact.Fact;
import duizhang.rules.*;
import duizhang.settle.*;
import java.nio.file.Path;
import java.util.*;

public final class LookLaws {
  public static void main(String[] a) throws Exception {
    for (String file : List.of(a).subList(1, a.length)) {
      Settlement s = new Judge().settle(Papers.read(Path.of(file), Integer.parseInt(a[0])));
      List<Fact> all = s.tables().stream().flatMap(t -> t.facts().facts().stream()).filter(f -> f.unit() != null && f.amount() != null).toList();
      System.out.println("FILE " + file);
      Crossed.of(all)
          .forEach(c -> System.out.println("CROSSED " + say(c.one()) + " || " + say(c.other()) + " || " + say(c.against()) + " || " + say(c.beside())));
      Contained.between(s.profile().kind(), all).stream().filter(Contained.Pair::exceeds)
          .forEach(p -> System.out.println("EXCEEDS " + say(p.part()) + " > " + say(p.whole())));
      s.tables().forEach(t -> {
        var ps = Contained.inRows(t.facts().facts().stream().filter(f -> f.unit() != null && f.amount() != null).toList());
        long n = ps.stream().filter(Contained.Pair::exceeds).count();
        if (n > 0)
          System.out.println("INROW " + n + " of " + ps.size() + " " + say(ps.stream().filter(Contained.Pair::exceeds).findFirst().get().part()) + " > "
              + say(ps.stream().filter(Contained.Pair::exceeds).findFirst().get().whole()));
      });
    }
  }

  static String say(Fact f) {
    return f.table().substring(f.table().length() - 3) + " p" + f.page() + " " + f.itemName() + "[" + f.columnLabel() + "] " + f.printed() + " "
        + f.coordinate().toString().replaceAll("scope=DEPARTMENT.year=....", "");
  }
}
