package duizhang.read.text;

import duizhang.crawl.SourceFile;
import duizhang.read.DocumentReader;
import duizhang.read.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says why a web page gives nothing: most of those in an input folder are script challenges that stood in the way of a download. */
public final class HtmlReader implements DocumentReader {
  private static final Pattern SCRIPT = Pattern.compile("(?is)<script.*?(</script>|$)|<style.*?(</style>|$)|<noscript.*?(</noscript>|$)|<!--.*?-->");
  private static final Pattern TAGS = Pattern.compile("(?s)<[^>]*>|&[a-z#0-9]+;|\\s+");

  /** A page with fewer visible characters than this shows nothing to a reader. */
  private static final int LITTLE = 200;

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/html", "application/xhtml+xml");
  }

  @Override
  public Reading read(SourceFile source) {
    try {
      byte[] bytes = Files.readAllBytes(source.file());
      String page = TextDecoder.decode(bytes).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
      int visible = TAGS.matcher(SCRIPT.matcher(page).replaceAll("")).replaceAll("").length();
      if (visible < LITTLE && page.toLowerCase(Locale.ROOT).contains("<script")) {
        return new Reading.Refused(
            Reading.Cause.SCRIPT_CHALLENGE,
            "The file is a web page that asks the browser to run a script, not the document. Download it with a browser.",
            null);
      }
      return new Reading.Refused(Reading.Cause.UNSUPPORTED_FORMAT, "HTML is not read yet. Save the page as PDF or text.", null);
    } catch (IOException e) {
      return new Reading.Refused(Reading.Cause.UNREADABLE, "The file cannot be read (" + e.getClass().getSimpleName() + ").", null);
    }
  }
}
