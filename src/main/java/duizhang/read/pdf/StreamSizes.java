package duizhang.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * How long the streams of a document are once decoded, found without holding them: PDFBox decodes into memory whole. A stream is decoded as PDFBox
 * would, into a counter that gives up beyond the limit.
 */
final class StreamSizes {
  /** Decoded bytes that one byte of a stream gives at most: LZW's longest code, 12 bits, gives 3,837 bytes; deflate's best is 1,032. */
  private static final long SWELL = 4096;

  /** The filters for data of any kind; those for images are never run. */
  private static final Set<String> GENERAL = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL", "ASCIIHexDecode", "AHx", "ASCII85Decode",
      "A85");

  private final Map<COSStream, Long> known = new IdentityHashMap<>();

  /** Whether the streams, decoded, may be longer than {@code most} together, as far as their stored length tells. */
  static boolean mayPass(List<COSStream> streams, long most) {
    long stored = 0;
    for (COSStream stream : streams) {
      long filters = new PDStream(stream).getFilters().size();
      stored += filters > 1 ? most : stream.getLength();
    }
    return stored > most / SWELL;
  }

  /** The decoded length; more than {@code most} where it is longer. */
  long decoded(COSStream stream, long most) throws IOException {
    Long length = known.get(stream);
    if (length == null || length > most) {
      length = measured(stream, most);
      known.put(stream, length);
    }
    return length;
  }

  private static long measured(COSStream stream, long most) throws IOException {
    List<Filter> filters = new ArrayList<>();
    for (COSName name : new PDStream(stream).getFilters()) {
      if (!GENERAL.contains(name.getName())) {
        return stream.getLength();
      }
      filters.add(FilterFactory.INSTANCE.getFilter(name));
    }
    if (filters.isEmpty()) {
      return stream.getLength();
    }
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < filters.size(); i++) {
        boolean last = i == filters.size() - 1;
        ByteArrayOutputStream between = new ByteArrayOutputStream();
        Counter counter = new Counter(last ? OutputStream.nullOutputStream() : between, most);
        try {
          filters.get(i).decode(in, counter, stream, i);
        } catch (Full full) {
          return most + 1;
        }
        if (last) {
          return counter.length;
        }
        in = new ByteArrayInputStream(between.toByteArray());
      }
      return 0;
    } catch (IOException damaged) {
      // PDFBox will meet the same damage and say what it is.
      return stream.getLength();
    }
  }

  /** Ends a decoding that passes the limit; unchecked, so that no filter takes it for damage. */
  private static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1;

    Full() {
      super(null, null, false, false);
    }
  }

  private static final class Counter extends FilterOutputStream {
    private final long most;
    private long length;

    Counter(OutputStream out, long most) {
      super(out);
      this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
      count(1);
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      count(count);
      out.write(bytes, offset, count);
    }

    private void count(int bytes) {
      length += bytes;
      if (length > most) {
        throw new Full();
      }
    }
  }
}
