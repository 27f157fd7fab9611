package duizhang.crawl;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * A file's name as the bytes on the disk. File names are bytes to the operating system and need not be UTF-8; {@link Path#toString()} loses what
 * it cannot decode, the URI of a path does not.
 */
record RawName(byte[] bytes) implements Comparable<RawName> {
  static RawName of(Path path) {
    String uri = path.getFileName().toAbsolutePath().toUri().toASCIIString();
    String name = uri.substring(uri.lastIndexOf('/', uri.length() - 2) + 1);
    byte[] bytes = new byte[name.length()];
    int length = 0;
    for (int index = 0; index < name.length(); index++) {
      char character = name.charAt(index);
      if (character == '%') {
        bytes[length++] = (byte) Integer.parseInt(name.substring(index + 1, index + 3), 16);
        index += 2;
      } else if (character != '/') {
        bytes[length++] = (byte) character;
      }
    }
    return new RawName(Arrays.copyOf(bytes, length));
  }

  boolean hidden() {
    return bytes.length > 0 && bytes[0] == '.';
  }

  /** The name as text; a byte that is no UTF-8 becomes {@code %HH}, so that the text is the same on every machine. */
  String text() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return escaped(decoder.reset());
    }
  }

  private String escaped(CharsetDecoder decoder) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length * 3);
    CoderResult result = decoder.decode(input, output, true);
    while (result.isError()) {
      for (int bad = 0; bad < result.length(); bad++) {
        output.put(String.format(Locale.ROOT, "%%%02X", input.get() & 0xff));
      }
      result = decoder.reset().decode(input, output, true);
    }
    return output.flip().toString();
  }

  @Override
  public int compareTo(RawName other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawName name && Arrays.equals(bytes, name.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
