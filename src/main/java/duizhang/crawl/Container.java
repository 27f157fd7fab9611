package duizhang.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What files that hold other files are: they all begin alike, and one may hold another as a part. Asked are the streams at the root of a compound
 * file ([MS-CFB]) and the content types of an open package (ISO/IEC 29500-2), never names.
 */
final class Container {
  private static final Map<String, String> STREAMS = new LinkedHashMap<>();
  private static final Map<String, String> MAIN_PARTS = new LinkedHashMap<>();

  static {
    STREAMS.put("EncryptedPackage", "application/x-tika-ooxml-protected");
    STREAMS.put("WordDocument", "application/msword");
    STREAMS.put("PowerPoint Document", "application/vnd.ms-powerpoint");
    STREAMS.put("Workbook", "application/vnd.ms-excel");
    STREAMS.put("Book", "application/vnd.ms-excel");
    MAIN_PARTS.put("wordprocessingml.document.main+xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    MAIN_PARTS.put("wordprocessingml.template.main+xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.template");
    MAIN_PARTS.put("ms-word.document.macroEnabled.main+xml", "application/vnd.ms-word.document.macroenabled.12");
    MAIN_PARTS.put("spreadsheetml.sheet.main+xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    MAIN_PARTS.put("spreadsheetml.template.main+xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.template");
    MAIN_PARTS.put("ms-excel.sheet.macroEnabled.main+xml", "application/vnd.ms-excel.sheet.macroenabled.12");
    MAIN_PARTS.put("presentationml.presentation.main+xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation");
  }

  /** Lists of content types are shorter. */
  private static final int MOST_BYTES = 4 << 20;

  private Container() {}

  /** Whether a file that begins so is a compound file or a ZIP. */
  static boolean begins(byte[] head) {
    return compound(head) || head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  private static boolean compound(byte[] head) {
    return head.length > 3 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf && head[2] == 0x11 && (head[3] & 0xff) == 0xe0;
  }

  /** The media type of {@code file}, which begins with {@code head}; empty where it is too damaged to say. */
  static Optional<String> mediaType(Path file, byte[] head) {
    try {
      return compound(head) ? ofStreams(file) : ofParts(file);
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<String> ofStreams(Path file) throws IOException {
    try (POIFSFileSystem opened = new POIFSFileSystem(file.toFile(), true)) {
      Set<String> names = opened.getRoot().getEntryNames();
      return STREAMS.entrySet().stream().filter(stream -> names.contains(stream.getKey())).map(Map.Entry::getValue).findFirst();
    }
  }

  private static Optional<String> ofParts(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      ZipEntry types = zip.getEntry("[Content_Types].xml");
      if (types != null) {
        String text = text(zip, types);
        return MAIN_PARTS.entrySet().stream().filter(part -> text.contains(part.getKey())).map(Map.Entry::getValue).findFirst();
      }
      if (zip.getEntry("OFD.xml") != null) {
        return Optional.of("application/ofd");
      }
      ZipEntry named = zip.getEntry("mimetype");
      return named == null ? Optional.of("application/zip") : Optional.of(text(zip, named).strip()).filter(type -> type.matches("[\\w.+-]+/[\\w.+-]+"));
    }
  }

  private static String text(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream input = zip.getInputStream(entry)) {
      return new String(input.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }
  }
}
