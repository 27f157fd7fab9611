package duizhang.isolate;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import duizhang.check.DocumentResult;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Orders and messages as bytes: a byte for the kind, four for the length, then a record as JSON. Records hold texts, numbers, enumerations and lists
 * only, so that nothing but data can come out of a process that read a stranger's file.
 */
final class Wire {
  /** A result of more bytes than this is refused: whoever started the worker must be able to hold it. */
  static final int LONGEST = 64 << 20;

  private static final JsonMapper JSON = JsonMapper.builder(
      JsonFactory.builder()
          // A page may print half of a surrogate pair, which is no UTF-8.
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST).build())
          .build())
      .visibility(PropertyAccessor.GETTER, Visibility.NONE)
      .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
      .visibility(PropertyAccessor.FIELD, Visibility.ANY)
      .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
      .build();

  private enum Kind {
    READY, PICTURE, EXTRACTED, QUARANTINED, ORDER
  }

  /** @param file as a URI: names are bytes to the operating system and need not be UTF-8 */
  private record Order(String file, String path, String sha256, String mediaType, long size) {}

  private record Nothing() {}

  private Wire() {}

  static void order(DataOutputStream out, SourceFile source) throws IOException {
    write(out, Kind.ORDER, new Order(source.file().toUri().toASCIIString(), source.path(), source.sha256(), source.mediaType(), source.size()));
  }

  /** The next document, waited for; null when no more come. */
  static SourceFile nextOrder(DataInputStream in) throws IOException {
    try {
      Kind kind = Kind.values()[in.readByte()];
      if (kind != Kind.ORDER) {
        throw new IOException("a " + kind + " where an order was expected");
      }
    } catch (EOFException end) {
      return null;
    }
    Order order = read(in, Order.class);
    return new SourceFile(Path.of(URI.create(order.file())), order.path(), order.sha256(), order.mediaType(), order.size());
  }

  /** @throws TooLongException where a result is longer than {@link #LONGEST}; nothing is written then */
  static void say(DataOutputStream out, Message message) throws IOException {
    if (message instanceof Message.Ready) {
      write(out, Kind.READY, new Nothing());
    } else if (message instanceof Message.Picture) {
      write(out, Kind.PICTURE, new Nothing());
    } else if (message instanceof Message.Done done) {
      if (done.extraction() instanceof Extraction.Extracted extracted) {
        write(out, Kind.EXTRACTED, extracted.result());
      } else if (done.extraction() instanceof Extraction.Quarantined quarantined) {
        write(out, Kind.QUARANTINED, quarantined);
      }
    }
  }

  /** The next message, waited for; silence when the process ended. */
  static Message next(DataInputStream in) throws IOException {
    byte kind;
    try {
      kind = in.readByte();
    } catch (EOFException end) {
      return new Message.Silent();
    }
    return switch (Kind.values()[kind]) {
      case READY -> {
        read(in, Nothing.class);
        yield new Message.Ready();
      }
      case PICTURE -> {
        read(in, Nothing.class);
        yield new Message.Picture();
      }
      case EXTRACTED -> new Message.Done(new Extraction.Extracted(read(in, DocumentResult.class)));
      case QUARANTINED -> new Message.Done(read(in, Extraction.Quarantined.class));
      case ORDER -> throw new IOException("an order where a message was expected");
    };
  }

  private static void write(DataOutputStream out, Kind kind, Object what) throws IOException {
    byte[] json = JSON.writeValueAsBytes(what);
    if (json.length > LONGEST) {
      throw new TooLongException(json.length);
    }
    synchronized (out) {
      out.writeByte(kind.ordinal());
      out.writeInt(json.length);
      out.write(json);
      out.flush();
    }
  }

  private static <T> T read(DataInputStream in, Class<T> type) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a message of " + length + " bytes");
    }
    // Read as it comes: a result needs no copy of its bytes.
    InputStream part = BoundedInputStream.builder().setInputStream(in).setMaxCount(length).setPropagateClose(false).get();
    T value = JSON.readValue(part, type);
    part.transferTo(OutputStream.nullOutputStream());
    return value;
  }

  /** A result that is too long to be handed over. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException(int length) {
      super(length + " bytes");
    }
  }
}
