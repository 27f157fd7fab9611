package duizhang.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Turns bytes into text. A charset is taken only when every byte fits it: byte order mark, then UTF-8, then what the detector says, then GB18030. */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char MARK = '\ufeff';

  private TextDecoder() {}

  /** The text without its byte order mark, or empty where no charset fits. */
  public static Optional<String> decode(byte[] bytes) {
    for (Charset charset : candidates(bytes)) {
      Optional<String> text = strictly(bytes, charset);
      if (text.isPresent()) {
        return text.map(t -> !t.isEmpty() && t.charAt(0) == MARK ? t.substring(1) : t);
      }
    }
    return Optional.empty();
  }

  private static List<Charset> candidates(byte[] bytes) {
    List<Charset> candidates = new ArrayList<>();
    if (starts(bytes, 0xff, 0xfe)) {
      candidates.add(StandardCharsets.UTF_16LE);
    } else if (starts(bytes, 0xfe, 0xff)) {
      candidates.add(StandardCharsets.UTF_16BE);
    } else {
      wide(bytes).ifPresent(candidates::add);
    }
    candidates.add(StandardCharsets.UTF_8);
    detected(bytes).ifPresent(candidates::add);
    candidates.add(GB18030);
    return candidates;
  }

  /** Zero bytes betray UTF-16: the line breaks of a text are zero in their upper byte. */
  private static Optional<Charset> wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    return even + odd == 0 ? Optional.empty() : Optional.of(odd >= even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    // Western charsets fit any bytes, so that a guess at one says nothing.
    if (name == null || !name.matches("UTF-.*|GB.*|HZ.*|BIG5.*") || !Charset.isSupported(name)) {
      return Optional.empty();
    }
    // GB2312 and GBK are parts of GB18030, and files often use more than they say.
    return Optional.of(name.startsWith("GB") ? GB18030 : Charset.forName(name));
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
