package duizhang.read.pdf;

import duizhang.read.TooLargeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** What one page may ask for, so that one document cannot take the memory of all. */
final class PageLimits {
  /**
   * Bytes of a page's content, decoded, and of the forms that are open within each other while it is painted. PDFBox holds each in memory whole,
   * beside those of other threads.
   */
  static final long CONTENT_BYTES = 64L << 20;

  /** Operators on a page, those of its forms included: each may leave a line in memory, and costs time. */
  static final int OPERATORS = 2_000_000;

  /** Characters on a page, about 300 bytes each while it is painted. A page of the smallest print has 20,000. */
  static final int CHARACTERS = 200_000;

  /** Points of all paths on a page that are not painted yet, 40 bytes each. A map of a province has some 100,000 in a path. */
  static final int PATH_POINTS = 1_000_000;

  /** Pieces of ruled lines on a page, about 100 bytes each; tables ruled by dots have one for every dot, up to 50,000. */
  static final int LINES = 500_000;

  private final DocumentLimits document;
  private long held;
  private int operators;
  private int characters;

  PageLimits(DocumentLimits document) {
    this.document = document;
  }

  /** Counts one operator. */
  void operator() {
    if (++operators > OPERATORS) {
      throw new TooLargeException("A page has more than " + OPERATORS + " operators.", "page.operators=" + OPERATORS);
    }
  }

  /** Counts the characters that one glyph stands for: mostly one, but a font may say thousands. */
  void characters(int count) {
    characters += count;
    if (characters > CHARACTERS) {
      throw new TooLargeException("A page has more than " + CHARACTERS + " characters.", "page.characters=" + CHARACTERS);
    }
    document.characters(count);
  }

  /** @param count how many points the open path has */
  static void points(int count) {
    if (count > PATH_POINTS) {
      throw new TooLargeException("A path has more than " + PATH_POINTS + " points.", "path.points=" + PATH_POINTS);
    }
  }

  /** @param count how many pieces of lines the page has */
  static void lines(int count) {
    if (count > LINES) {
      throw new TooLargeException("A page has more than " + LINES + " ruled lines.", "page.lines=" + LINES);
    }
  }

  /** Refuses a page whose content or resources would swell, before anybody holds them. */
  void check(PDPage page) throws IOException {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    List<COSStream> parts = new ArrayList<>();
    if (contents instanceof COSStream stream) {
      parts.add(stream);
    } else if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          parts.add(stream);
        }
      }
    }
    if (StreamSizes.mayPass(parts, CONTENT_BYTES)) {
      for (COSStream part : parts) {
        hold(part);
      }
    }
    check(page.getResources());
  }

  /**
   * Refuses a form that would swell, alone or together with those it is shown in.
   *
   * @return the bytes to {@link #leave} when the form is painted
   */
  long enter(PDFormXObject form) throws IOException {
    long before = held;
    hold(form.getCOSObject());
    check(form.getResources());
    return held - before;
  }

  void leave(long bytes) {
    held -= bytes;
  }

  private void hold(COSStream stream) throws IOException {
    held += document.sizes().decoded(stream, CONTENT_BYTES - held);
    if (held > CONTENT_BYTES) {
      throw new TooLargeException("A page's content is longer than " + CONTENT_BYTES + " bytes.", "page.content.bytes=" + CONTENT_BYTES);
    }
  }

  private void check(PDResources resources) throws IOException {
    if (resources != null) {
      document.check(resources.getCOSObject());
    }
  }
}
