package duizhang.read.pdf;

import duizhang.read.TooLargeException;
import duizhang.read.sight.SightOfDocument;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** What one document may ask for, so that it cannot take the memory of all. */
final class DocumentLimits {
  /** Bytes of one font, character map or colour profile, decoded. The largest Chinese fonts have 30 MB; PDFBox holds each in memory whole. */
  static final long STREAM_BYTES = 64L << 20;

  /** Characters of all pages: about 100 bytes each until the document is done. 3,000 full pages have 4 million. */
  static final int CHARACTERS = 8_000_000;

  /** What an engine loads that shows text in colours; patterns, images and the drawings of glyphs are never run. */
  private static final List<COSName> LOADED = List.of(COSName.FONT, COSName.COLORSPACE);

  private static final Set<COSName> NOT_LOADED = Set.of(COSName.PARENT, COSName.RESOURCES, COSName.CHAR_PROCS, COSName.P);

  /** Bytes of a pixel, at most. */
  private static final int COLOURS = 4;

  private final StreamSizes sizes = new StreamSizes();
  private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private long characters;

  StreamSizes sizes() {
    return sizes;
  }

  /** Counts characters that were painted. */
  void characters(int count) {
    characters += count;
    if (characters > CHARACTERS) {
      throw new TooLargeException("The document has more than " + CHARACTERS + " characters.", "document.characters=" + CHARACTERS);
    }
  }

  /** Refuses a picture that would swell, by its pixels or by its bytes. */
  void picture(COSStream picture, int width, int height) throws IOException {
    SightOfDocument.check(width, height);
    long most = COLOURS * SightOfDocument.PIXELS;
    if (sizes.decoded(picture, most) > most) {
      throw SightOfDocument.tooLarge("bytes ");
    }
  }

  /** Refuses resources one of whose streams would swell. */
  void check(COSDictionary resources) throws IOException {
    if (resources == null || !met.add(resources)) {
      return;
    }
    Deque<COSBase> open = new ArrayDeque<>();
    for (COSName kind : LOADED) {
      push(resources.getDictionaryObject(kind), open);
    }
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (next instanceof COSStream stream) {
        swell(stream);
      }
      if (next instanceof COSDictionary dictionary) {
        for (COSName key : dictionary.keySet()) {
          if (!NOT_LOADED.contains(key)) {
            push(dictionary.getDictionaryObject(key), open);
          }
        }
      } else if (next instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          push(array.getObject(i), open);
        }
      }
    }
  }

  private void swell(COSStream stream) throws IOException {
    List<COSStream> alone = new ArrayList<>(List.of(stream));
    if (StreamSizes.mayPass(alone, STREAM_BYTES) && sizes.decoded(stream, STREAM_BYTES) > STREAM_BYTES) {
      throw new TooLargeException("A font or colour is longer than " + STREAM_BYTES + " bytes.", "stream.bytes=" + STREAM_BYTES);
    }
  }

  private void push(COSBase base, Deque<COSBase> open) {
    COSBase value = base instanceof COSObject object ? object.getObject() : base;
    if ((value instanceof COSDictionary || value instanceof COSArray) && met.add(value)) {
      open.push(value);
    }
  }
}
