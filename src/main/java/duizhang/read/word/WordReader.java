package duizhang.read.word;

import duizhang.read.ReadingMethod;
import duizhang.crawl.SourceFile;
import duizhang.read.Document;
import duizhang.read.DocumentReader;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.given.GivenBlock;
import duizhang.read.given.GivenFlow;
import duizhang.read.given.ObjectReader;
import duizhang.read.opc.OpenPackage;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Word documents as one page: where their pages end only Word knows. */
public final class WordReader implements DocumentReader {
  private static final String OPEN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String BINARY = "application/msword";
  private static final String RICH = "application/rtf";

  /** A document or workbook in the cipher of Office; which of them it is only its password tells. */
  private static final String LOCKED = "application/x-tika-ooxml-protected";

  private final List<ObjectReader> objects;

  /** @param objects read what is embedded in the documents */
  public WordReader(List<ObjectReader> objects) {
    this.objects = List.copyOf(objects);
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(OPEN + "document", OPEN + "template", "application/vnd.ms-word.document.macroenabled.12", BINARY, RICH, LOCKED);
  }

  @Override
  public Reading read(SourceFile source) {
    if (source.mediaType().equals(LOCKED)) {
      return locked();
    }
    try {
      Page page = GivenFlow.page(ReadingMethod.WORD, blocks(source));
      if (page.lines().isEmpty() && page.regions().isEmpty()) {
        return new Reading.Refused(Reading.Cause.EMPTY, "The document shows no text. If it holds pictures of pages, they need recognition.", null);
      }
      return new Reading.Read(new Document(source, List.of(page)));
    } catch (OpenPackage.TooLarge e) {
      return new Reading.Refused(Reading.Cause.TOO_LARGE, "The document is too large (" + e.getMessage() + ").", null);
    } catch (FileSystemException e) {
      return new Reading.Refused(Reading.Cause.UNREADABLE, "The file cannot be read (" + e.getClass().getSimpleName() + ").", null);
    } catch (EncryptedDocumentException e) {
      return locked();
    } catch (OldFileFormatException e) {
      return new Reading.Refused(Reading.Cause.UNSUPPORTED_FORMAT, "The document is older than Word 97. Open it and save it as .docx.", null);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // POI says that a file is damaged by exceptions of many kinds.
      return new Reading.Refused(
          Reading.Cause.CORRUPT, "The file is no complete Word document (" + e.getClass().getSimpleName() + "). Fetch it again from its publisher.", null);
    }
  }

  private static Reading locked() {
    return new Reading.Refused(Reading.Cause.ENCRYPTED, "The document asks for a password. Save it without one.", null);
  }

  private List<GivenBlock> blocks(SourceFile source) throws IOException, XMLStreamException {
    if (source.mediaType().equals(RICH)) {
      return RichText.read(source.file(), objects);
    }
    if (!source.mediaType().equals(BINARY)) {
      try (OpenPackage opened = OpenPackage.of(source.file())) {
        return OpenWord.read(opened, objects);
      }
    }
    try (POIFSFileSystem file = new POIFSFileSystem(Files.newInputStream(source.file()))) {
      return BinaryWord.read(file, objects);
    }
  }
}
