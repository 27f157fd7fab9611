package duizhang.publish;

import duizhang.store.PartStore.Place;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of parts, of which those that did not change are taken from the file that was published before. */
final class PartedFile extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final OutputStream buffer;
  private final FileChannel former;
  private long position;

  /** What is to be taken next; parts that lie behind each other go in one. */
  private long keptFrom;
  private long keptLength;

  /** @param former what was published before, or null */
  PartedFile(Path file, Path former) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    this.buffer = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    this.former = former == null ? null : FileChannel.open(former, StandardOpenOption.READ);
  }

  /** How many bytes were written so far. */
  long position() {
    return position;
  }

  /** Takes a part over. */
  void keep(Place part) throws IOException {
    if (keptFrom + keptLength != part.from()) {
      take();
      keptFrom = part.from();
    }
    keptLength += part.length();
    position += part.length();
  }

  private void take() throws IOException {
    if (keptLength > 0) {
      buffer.flush();
      for (long taken = 0; taken < keptLength;) {
        long some = former.transferTo(keptFrom + taken, keptLength - taken, channel);
        if (some <= 0) {
          throw new IOException("the file that was published before ends early");
        }
        taken += some;
      }
    }
    keptLength = 0;
  }

  @Override
  public void write(int one) throws IOException {
    take();
    buffer.write(one);
    position++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    take();
    buffer.write(bytes, offset, length);
    position += length;
  }

  /** Those who write flush at the end of each part; that is no reason to write it out. */
  @Override
  public void flush() {
    // At the end.
  }

  @Override
  public void close() throws IOException {
    try (channel; former) {
      take();
      buffer.flush();
    }
  }
}
