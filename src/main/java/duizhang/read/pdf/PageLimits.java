package duizhang.read.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What one page may ask for, so that one document cannot take the memory of all. */
final class PageLimits {
  /** Bytes of a page's content, decoded. PDFBox holds a content in memory whole, beside those of other threads. */
  static final long CONTENT_BYTES = 64L << 20;

  /** Operators on a page, those of its forms included: each may leave a line or a glyph in memory. */
  static final int OPERATORS = 2_000_000;

  private int operators;

  /** Counts one operator. */
  void operator() {
    if (++operators > OPERATORS) {
      throw new TooLargeException("A page has more than " + OPERATORS + " operators.", "page.operators=" + OPERATORS);
    }
  }

  /** Refuses a content that would swell, before anybody holds it. */
  static void check(PDPage page) throws IOException {
    long bytes = 0;
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    int parts = contents instanceof COSArray array ? array.size() : 1;
    for (int i = 0; i < parts; i++) {
      COSBase part = contents instanceof COSArray array ? array.getObject(i) : contents;
      bytes += part instanceof COSStream stream ? decoded(stream, CONTENT_BYTES - bytes) : 0;
      if (bytes > CONTENT_BYTES) {
        throw new TooLargeException("A page's content is longer than " + CONTENT_BYTES + " bytes.", "page.content.bytes=" + CONTENT_BYTES);
      }
    }
  }

  /** The decoded length, counted until it is over {@code most}; only deflated streams swell far enough to matter, others count as they are. */
  private static long decoded(COSStream stream, long most) throws IOException {
    List<COSName> filters = new PDStream(stream).getFilters();
    boolean deflated = !filters.isEmpty() && filters.stream().allMatch(name -> name.equals(COSName.FLATE_DECODE) || name.getName().equals("Fl"));
    if (!deflated) {
      return stream.getLength();
    }
    long length = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < filters.size(); i++) {
        // Without the header's two bytes and the checksum, which PDFBox does not ask for either.
        in.skipNBytes(2);
        in = new InflaterInputStream(in, new Inflater(true));
      }
      for (int read = in.read(buffer); read >= 0 && length <= most; read = in.read(buffer)) {
        length += read;
      }
    } catch (ZipException | EOFException e) {
      // A damaged stream: PDFBox takes what comes before the damage, and so much has been counted.
      return length;
    }
    return length;
  }
}
