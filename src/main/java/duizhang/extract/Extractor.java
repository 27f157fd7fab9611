package duizhang.extract;

import duizhang.check.DocumentChecker;
import duizhang.codes.BuiltVersion;
import duizhang.codes.Printable;
import duizhang.codes.Step;
import duizhang.crawl.SourceFile;
import duizhang.lines.listing.BlankTables;
import duizhang.lines.order.HungTitles;
import duizhang.lines.order.OrderTables;
import duizhang.lines.sheet.OverallTables;
import duizhang.lines.sheet.SheetTables;
import duizhang.lines.spread.SpreadTables;
import duizhang.read.DocumentReader;
import duizhang.read.Reading;
import duizhang.read.TooLargeException;
import duizhang.read.html.HtmlReader;
import duizhang.read.image.ImageReader;
import duizhang.read.image.PictureSight;
import duizhang.read.ofd.OfdReader;
import duizhang.read.pdf.PdfReader;
import duizhang.read.sight.Ocr;
import duizhang.read.sight.Sight;
import duizhang.read.text.LineTableFinder;
import duizhang.read.text.TextReader;
import duizhang.read.word.WordReader;
import duizhang.read.workbook.EmbeddedWorkbook;
import duizhang.read.workbook.WorkbookReader;
import duizhang.settle.Judge;
import duizhang.settle.Settlement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one document through read … check. Stateless, safe for several threads, deterministic: the same bytes under the same path give equal
 * results. Bad input ends as {@link Extraction.Quarantined}, never as an exception.
 */
public final class Extractor {
  /** The version of all that turns a file into facts, as the build computed it; files are extracted anew when it changes. */
  public static final String VERSION = BuiltVersion.of("extract");

  private static final List<LineTableFinder> FINDERS = List.of(
      new HungTitles(List.of(LineTableFinder.byPage(BlankTables::find), SpreadTables::find, OrderTables::find)), SheetTables::find,
      LineTableFinder.byPage(OverallTables::find));
  private static final Logger LOG = LoggerFactory.getLogger(Extractor.class);

  private final Map<String, DocumentReader> readers = new HashMap<>();
  private final Judge judge = new Judge();
  private final DocumentChecker checker = new DocumentChecker();

  /** As below, with the default for pictures. */
  public Extractor(int maxPages) {
    this(maxPages, Ocr.DEFAULT);
  }

  /**
   * @param maxPages documents with more pages are refused
   * @param ocr whether pictures of pages are recognised
   */
  public Extractor(int maxPages, Ocr ocr) {
    this(maxPages, ocr, new PictureSight());
  }

  /**
   * @param maxPages documents with more pages are refused
   * @param ocr whether pictures of pages are recognised
   * @param sight by whom
   */
  public Extractor(int maxPages, Ocr ocr, Sight sight) {
    this(List.of(
        new PdfReader(maxPages, ocr, sight), new ImageReader(maxPages, ocr, sight), new TextReader(maxPages, FINDERS),
        new WordReader(List.of(new EmbeddedWorkbook())), new WorkbookReader(maxPages),
        new HtmlReader(), new OfdReader(maxPages)));
  }

  Extractor(List<DocumentReader> all) {
    for (DocumentReader reader : all) {
      reader.mediaTypes().forEach(type -> readers.put(type, reader));
    }
  }

  public Extraction extract(SourceFile source) {
    DocumentReader reader = readers.get(source.mediaType());
    if (reader == null) {
      return new Extraction.Quarantined(
          Step.READ, Reading.Cause.UNSUPPORTED_FORMAT, "Files of the type " + source.mediaType() + " are not read yet. Save it as PDF or text.", null);
    }
    Step step = Step.READ;
    try {
      Reading reading = reader.read(source);
      if (reading instanceof Reading.Refused refused) {
        return new Extraction.Quarantined(step, refused.cause(), refused.message(), refused.limit());
      }
      step = Step.SETTLE;
      Settlement settlement = judge.settle(((Reading.Read) reading).document());
      Optional<String> none = NoDisclosure.why(settlement);
      if (none.isPresent()) {
        return new Extraction.Quarantined(
            step, Reading.Cause.NO_DISCLOSURE, "The file is no disclosure: " + none.get() + ". Nothing was taken from it; leave it out of the input.", null);
      }
      step = Step.CHECK;
      return new Extraction.Extracted(checker.check(settlement));
    } catch (OutOfMemoryError e) {
      // What the document held is free by now: the run goes on. The readers' limits are to keep other threads from getting here.
      LOG.warn("{} needs more memory than there is", Printable.line(source.path()));
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      return new Extraction.Quarantined(
          step, Reading.Cause.TOO_LARGE,
          "The document needs more memory than the " + megabytes + " MB there are: start Java with a larger -Xmx and run with --retry.",
          "memory.megabytes=" + megabytes);
    } catch (TooLargeException e) {
      return new Extraction.Quarantined(step, Reading.Cause.TOO_LARGE, e.getMessage() + " Fetch the file again from its publisher.", e.limit());
    } catch (CancellationException told) {
      return new Extraction.Quarantined(step, Reading.Cause.TIMED_OUT, "Reading the document was given up.", null);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("{} broke the extraction", Printable.line(source.path()), e);
      return new Extraction.Quarantined(
          step, Reading.Cause.FAILED, "The file broke the program: " + e + ". Please report it with the file.", null);
    }
  }
}
