package duizhang.settle;

import duizhang.form.Profile;
import duizhang.read.Document;
import java.util.List;

/** A document whose tables are settled. */
public record Settlement(Document document, Profile profile, List<SettledTable> tables) {
  public Settlement {
    tables = List.copyOf(tables);
  }
}
