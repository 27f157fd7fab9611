package duizhang.read.pdf;

import duizhang.crawl.SourceFile;
import duizhang.read.Document;
import duizhang.read.DocumentReader;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.TooLargeException;
import duizhang.read.sight.Ocr;
import duizhang.read.sight.Sight;
import duizhang.read.sight.SightOfDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files, page by page, each content stream once. */
public final class PdfReader implements DocumentReader {
  private final int maxPages;
  private final Ocr ocr;
  private final Sight sight;

  /** A reader that sees no pictures. */
  public PdfReader(int maxPages) {
    this(maxPages, Ocr.DEFAULT, Sight.NONE);
  }

  /**
   * @param maxPages documents with more pages are refused
   * @param ocr whether pictures of pages are recognised
   */
  public PdfReader(int maxPages, Ocr ocr, Sight sight) {
    this.maxPages = maxPages;
    this.ocr = ocr;
    this.sight = sight;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/pdf");
  }

  @Override
  public Reading read(SourceFile source) {
    // By path, not as a File: the name may hold bytes that are no text in the machine's encoding.
    try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(source.file()))) {
      int count = pdf.getNumberOfPages();
      if (count == 0) {
        return new Reading.Refused(Reading.Cause.NO_PAGES, "The PDF has no pages. Fetch it again from its publisher.", null);
      }
      if (count > maxPages) {
        return Reading.Refused.tooMany("The PDF", count, "pages", maxPages);
      }
      List<Page> pages = new ArrayList<>(count);
      SightOfDocument pictures = new SightOfDocument(ocr, sight);
      PageReader reader = new PageReader(PagePictures.of(new PagePainter(pdf), pictures));
      for (PDPage page : pdf.getPages()) {
        pages.add(reader.read(page, pages.size() + 1));
      }
      return verdict(new Document(source, pages, pictures.notes(), List.of()), pictures);
    } catch (TooLargeException e) {
      return Reading.Refused.of(e);
    } catch (InvalidPasswordException e) {
      return new Reading.Refused(Reading.Cause.ENCRYPTED, "The PDF asks for a password. Save an open copy and put that into the input folder.", null);
    } catch (IOException e) {
      return new Reading.Refused(
          Reading.Cause.CORRUPT, "The file is no complete PDF (" + firstLine(e) + "). Fetch it again from its publisher.", null);
    }
  }

  private static Reading verdict(Document document, SightOfDocument pictures) {
    boolean none = document.pages().stream().allMatch(page -> page.refusal().isPresent());
    if (!none) {
      return new Reading.Read(document);
    }
    boolean garbled = document.pages().stream().anyMatch(page -> page.refusal().orElseThrow().equals(Reading.Cause.GARBLED_TEXT.name()));
    return garbled
        ? new Reading.Refused(Reading.Cause.GARBLED_TEXT,
            "The PDF's text layer holds no readable Chinese. Set ocr: on in the job file to have its pages recognised.", "ocr=auto")
        : pictures.refused("The PDF");
  }

  private static String firstLine(IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }
}
