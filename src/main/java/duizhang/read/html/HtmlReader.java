package duizhang.read.html;

import duizhang.read.ReadingMethod;
import duizhang.crawl.SourceFile;
import duizhang.read.Document;
import duizhang.read.DocumentReader;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.TextDecoder;
import duizhang.read.given.GivenFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Reads web pages. The charset is the one that all bytes fit, whatever the page declares. */
public final class HtmlReader implements DocumentReader {
  private static final Pattern SCRIPT = Pattern.compile("(?is)<script.*?(</script>|$)|<style.*?(</style>|$)|<noscript.*?(</noscript>|$)|<!--.*?-->");
  private static final Pattern TAGS = Pattern.compile("(?s)<[^>]*>|&[a-z#0-9]+;|\\s+");

  /** A page with fewer visible characters than this shows nothing to a reader. */
  private static final int LITTLE = 200;

  private static final long MOST_BYTES = 64L << 20;

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/html", "application/xhtml+xml");
  }

  @Override
  public Reading read(SourceFile source) {
    try {
      if (Files.size(source.file()) > MOST_BYTES) {
        return new Reading.Refused(Reading.Cause.TOO_LARGE, "The page is longer than 64 MB. Split it.", "64 MB");
      }
      Optional<String> text = TextDecoder.decode(Files.readAllBytes(source.file()));
      if (text.isEmpty()) {
        return new Reading.Refused(Reading.Cause.GARBLED_TEXT, "The bytes fit neither UTF-8, UTF-16 nor GB18030. Save the page in UTF-8.", null);
      }
      return read(source, text.get());
    } catch (IOException e) {
      return new Reading.Refused(Reading.Cause.UNREADABLE, "The file cannot be read (" + e.getClass().getSimpleName() + ").", null);
    }
  }

  private static Reading read(SourceFile source, String html) {
    int visible = TAGS.matcher(SCRIPT.matcher(html).replaceAll("")).replaceAll("").length();
    if (visible < LITTLE && html.toLowerCase(Locale.ROOT).contains("<script")) {
      return new Reading.Refused(
          Reading.Cause.SCRIPT_CHALLENGE,
          "The file is a web page that asks the browser to run a script, not the document. Download it with a browser.",
          null);
    }
    org.jsoup.nodes.Document parsed = Jsoup.parse(html);
    StyleSheet.hide(parsed);
    PageWalk walk = new PageWalk();
    walk.walk(parsed.body());
    Page page = GivenFlow.page(ReadingMethod.HTML, walk.blocks());
    if (page.lines().isEmpty() && page.regions().isEmpty()) {
      return new Reading.Refused(Reading.Cause.EMPTY, "The page shows no text. Fetch it again from its publisher.", null);
    }
    return new Reading.Read(new Document(source, List.of(page), List.of(), walk.attachments()));
  }
}
