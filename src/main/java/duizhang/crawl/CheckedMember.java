package duizhang.crawl;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The bytes of a member, of which the archive says how many there are and their checksum; libraries end a damaged member early and say nothing. */
final class CheckedMember extends FilterInputStream {
  private final long size;
  private final long checksum;
  private final CRC32 read = new CRC32();
  private long count;

  /**
   * @param size in bytes, negative where the archive does not say
   * @param checksum CRC-32, negative where the archive does not say
   */
  CheckedMember(InputStream member, long size, long checksum) {
    super(member);
    this.size = size;
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** @throws IOException at the end of a member that is not what the archive says of it */
  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    if (got >= 0) {
      read.update(buffer, offset, got);
      count += got;
    } else if (size >= 0 && count != size || checksum >= 0 && read.getValue() != checksum) {
      throw new IOException("the member is not what its archive says");
    }
    return got;
  }
}
