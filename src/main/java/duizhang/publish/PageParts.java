package duizhang.publish;

import duizhang.codes.CheckLevel;
import duizhang.codes.RuleCatalogue;
import duizhang.codes.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What all pages of the report share: the frame, headings in two languages, bars and badges. */
final class PageParts {
  static final List<String> STATUSES = names(Status.PROVEN, Status.CORRECTED, Status.UNCHECKED, Status.DISPUTED);
  static final List<String> LEVELS = names(CheckLevel.values());

  private final Labels labels = Labels.read();
  private final String style = resource("/publish/report.css");
  private final String script = resource("/publish/report.js");

  Labels labels() {
    return labels;
  }

  /** Everything before the content. */
  Html begin(String title) {
    return new Html()
        .open("html", "lang", "zh")
        .open("head")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .element("title", title)
        .own("style", style)
        .close("head")
        .open("body")
        .open("main");
  }

  byte[] end(Html page) {
    return page.close("main").own("script", script).close("body").close("html").bytes();
  }

  /** An element with a word in both languages. */
  void name(Html page, String element, String word, Object... attributes) {
    page.open(element, attributes).text(labels.chinese(word)).element("small", labels.english(word)).close(element);
  }

  void heading(Html page, String level, String word, String id) {
    name(page, level, word, "id", id);
  }

  /** Head cells, a word each; one that begins with {@code #} heads a column of numbers, an empty one stays empty. */
  void head(Html page, String... words) {
    page.open("thead").open("tr");
    for (String word : words) {
      boolean number = word.startsWith("#");
      name(page, "th", number ? word.substring(1) : word, "class", number ? "number" : null);
    }
    page.close("tr").close("thead").open("tbody");
  }

  /** A bar whose parts are as long as their counts. */
  void bar(Html page, Tally tally, List<String> names) {
    long total = tally.total();
    page.open("span", "class", "bar");
    for (String name : names) {
      long count = tally.of(name);
      if (count > 0) {
        page.element(
            "i", "", "class", name, "style", "width:" + percent(count, total, 2) + "%", "title", labels.both(name) + ": " + grouped(count));
      }
    }
    page.close("span");
  }

  void badge(Html page, String word) {
    if (word != null) {
      page.element("span", labels.chinese(word), "class", "badge " + word, "title", word + " · " + labels.english(word));
    }
  }

  /** A square for each expected form, coloured by what became of it. */
  void dots(Html page, List<FormState> forms) {
    page.open("span", "class", "dots");
    for (FormState form : forms) {
      page.element(
          "i", "", "class", form.coverage(), "title", labels.chinese(form.form()) + ": " + labels.both(form.coverage()) + evidence(form.evidence()));
    }
    page.close("span");
  }

  /** A number cell; zero is faint, {@code alarm} colours everything else. */
  void count(Html page, long count, boolean alarm) {
    page.element("td", grouped(count), "class", count == 0 ? "number nothing" : alarm ? "number alarm" : "number", "data-sort", count);
  }

  /** Content of {@code count} parts that opens at a click; nothing where there are none. */
  void fold(Html page, String word, int count, Runnable content) {
    if (count > 0) {
      page.open("details").open("summary").text(labels.chinese(word)).element("small", labels.english(word) + " · " + grouped(count)).close("summary");
      content.run();
      page.close("details");
    }
  }

  /** What a rule says, its id with it. */
  void rule(Html page, String id) {
    page.text(RuleCatalogue.standard().chinese(id)).element("small", id + " · " + RuleCatalogue.standard().english(id));
  }

  static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String amount(BigDecimal yuan) {
    return yuan == null ? "" : String.format(Locale.ROOT, "%,." + Math.max(0, yuan.scale()) + "f", yuan);
  }

  /** Rounded down, so that 100 means all. */
  static String percent(long part, long whole, int decimals) {
    if (whole == 0) {
      return "–";
    }
    return BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.DOWN).toPlainString();
  }

  private static List<String> names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  private static String evidence(String evidence) {
    return evidence == null ? "" : "\n" + evidence;
  }

  private static String resource(String name) {
    try (InputStream content = PageParts.class.getResourceAsStream(name)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
