package duizhang.lines;

import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.words.WordFile;
import java.util.List;

/** The columns that forms have where their heads are torn, from {@code words/layouts.yaml}. */
public final class Layouts {
  /** The heads of the columns that a form of the catalogue may have. */
  public record Layout(FormId form, Heads heads) {}

  private static final Layouts STANDARD = new Layouts(WordFile.of("layouts.yaml"));

  private final List<Layout> layouts;

  private Layouts(WordFile words) {
    layouts = words.sections("layouts").stream().map(layout -> new Layout(FormId.of(layout.text("form")), Heads.of(layout.texts("heads")))).toList();
  }

  public static Layouts standard() {
    return STANDARD;
  }

  /** The layouts of one form, in the order in which to try them. */
  public List<Layout> of(FormId form) {
    return layouts.stream().filter(layout -> layout.form() == form).toList();
  }

  /** The layouts of all forms that a title may name, in the order in which to try them. */
  public List<Layout> titled(String foldedTitle) {
    return FormCatalogue.standard().forms().stream()
        .filter(form -> form.titled(foldedTitle))
        .flatMap(form -> of(form.id()).stream())
        .toList();
  }
}
