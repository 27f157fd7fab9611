package duizhang.crawl;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import duizhang.crawl.Finding.Cause;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Unpacks one archive and those within it. Members are written under numbers, never under their names; what one of them lacks or exceeds is said for
 * that member, and the others are read.
 */
final class Unpacker {
  /** Archives within archives. */
  private static final int MOST_DEPTH = 3;

  private static final int MOST_MEMBERS = 10_000;
  private static final long MOST_BYTES = 2L << 30;
  private static final long MOST_BYTES_OF_ONE = 512L << 20;

  /** A member may not be more than this many times larger than it is packed, small ones aside. */
  private static final int MOST_RATIO = 300;

  private static final long SMALL = 32L << 20;
  private static final int MEMORY_KIBIBYTES = 256 << 10;

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern PASSED_OVER = Pattern.compile("(?i)~\\$.*|\\..*|__MACOSX|thumbs\\.db|desktop\\.ini");

  /** What an archive holds at one place; {@code source} or {@code refused} is null. */
  record Member(String path, Content content, Cause refused, String message) {}

  /** The bytes of a member. */
  record Content(String file, String sha256, String mediaType, long size) {}

  private final Path folder;
  private final List<Member> members = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private int entries;
  private int files;
  private long bytes;

  private Unpacker(Path folder) {
    this.folder = folder;
  }

  static boolean archive(String mediaType) {
    return switch (mediaType) {
      case "application/zip", "application/x-7z-compressed", "application/x-rar-compressed", "application/x-tar", "application/x-gtar",
          "application/gzip" ->
        true;
      default -> false;
    };
  }

  /** Whether nobody publishes a file of this name: locks of open documents, thumbnails, folders' settings. */
  static boolean passedOver(String name) {
    return PASSED_OVER.matcher(name).matches();
  }

  /** All members of {@code archive}, whose contents are written to {@code folder}. An archive without any says so at the path {@code ""}. */
  static List<Member> unpack(Path archive, String name, String mediaType, Path folder) throws IOException {
    Unpacker unpacker = new Unpacker(folder);
    unpacker.unpack(archive, name, mediaType, "", 1);
    if (unpacker.members.isEmpty()) {
      unpacker.refuse("", Cause.EMPTY, "The archive holds no documents.");
    }
    return unpacker.members;
  }

  /** A limit of the whole archive was passed. */
  private static final class LimitException extends IOException {
    private static final long serialVersionUID = 1;

    LimitException(String message) {
      super(message);
    }
  }

  private void unpack(Path archive, String name, String mediaType, String prefix, int depth) throws IOException {
    String own = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 2);
    try {
      switch (mediaType) {
        case "application/zip" -> zip(archive, prefix, depth);
        case "application/x-7z-compressed" -> sevenZ(archive, prefix, depth);
        case "application/x-rar-compressed" -> rar(archive, prefix, depth);
        case "application/gzip" -> gzip(archive, name, prefix, depth);
        default -> tar(archive, prefix, depth);
      }
    } catch (LimitException limit) {
      if (depth > 1) {
        throw limit;
      }
      refuse(own, Cause.TOO_LARGE, "The archive was not read to its end: " + limit.getMessage() + ".");
    } catch (PasswordRequiredException locked) {
      refuse(own, Cause.ENCRYPTED, "The archive asks for a password. Unpack it and put its files here.");
    } catch (UnsupportedRarV5Exception newer) {
      refuse(own, Cause.UNSUPPORTED_FORMAT, "RAR archives of version 5 are not read. Unpack it and put its files here.");
    } catch (IOException | RarException | RuntimeException damaged) {
      refuse(own, Cause.CORRUPT, "The archive is damaged (" + damaged.getClass().getSimpleName() + "). Fetch it again from its publisher.");
    }
  }

  private interface Opener {
    InputStream open() throws IOException;
  }

  private void zip(Path archive, String prefix, int depth) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
      for (Enumeration<ZipArchiveEntry> all = zip.getEntriesInPhysicalOrder(); all.hasMoreElements();) {
        ZipArchiveEntry entry = all.nextElement();
        boolean unicode = entry.getGeneralPurposeBit().usesUTF8ForNames() || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        String name = unicode || entry.getRawName() == null ? entry.getName() : decoded(entry.getRawName());
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          count();
          refuse(prefix + name, Cause.ENCRYPTED, "The file asks for a password. Unpack the archive and put its files here.");
        } else if (!entry.isDirectory() && !entry.isUnixSymlink()) {
          member(name, entry.getCompressedSize(), () -> new CheckedMember(zip.getInputStream(entry), entry.getSize(), entry.getCrc()), prefix, depth);
        }
      }
    }
  }

  private void sevenZ(Path archive, String prefix, int depth) throws IOException {
    try (SevenZFile file = SevenZFile.builder().setPath(archive).setMaxMemoryLimitKiB(MEMORY_KIBIBYTES).get()) {
      for (SevenZArchiveEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
        if (!entry.isDirectory() && !entry.isAntiItem()) {
          SevenZArchiveEntry now = entry;
          member(String.valueOf(entry.getName()), Files.size(archive), () -> file.getInputStream(now), prefix, depth);
        }
      }
    }
  }

  private void tar(Path archive, String prefix, int depth) throws IOException {
    // One byte a character, so that the bytes of a name are there to be decoded.
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(archive)), StandardCharsets.ISO_8859_1.name())) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
          boolean wide = entry.getName().chars().anyMatch(c -> c > 0xff);
          String name = wide ? entry.getName() : decoded(entry.getName().getBytes(StandardCharsets.ISO_8859_1));
          member(name, Files.size(archive), () -> tar, prefix, depth);
        }
      }
    }
  }

  private void gzip(Path archive, String name, String prefix, int depth) throws IOException {
    String inner = name.replaceFirst("(?i)\\.tgz$", ".tar").replaceFirst("(?i)\\.gz$", "");
    try (InputStream in = GzipCompressorInputStream.builder().setPath(archive).setDecompressConcatenated(true).get()) {
      member(inner.substring(inner.lastIndexOf('/') + 1), Files.size(archive), () -> in, prefix, depth);
    }
  }

  private void rar(Path archive, String prefix, int depth) throws IOException, RarException {
    try (Archive rar = new Archive(archive.toFile())) {
      if (rar.isEncrypted()) {
        throw new PasswordRequiredException("rar");
      }
      for (FileHeader header : rar.getFileHeaders()) {
        String name = header.isUnicode() ? header.getFileName() : decoded(header.getFileNameByteArray());
        if (header.isEncrypted()) {
          count();
          refuse(prefix + name, Cause.ENCRYPTED, "The file asks for a password. Unpack the archive and put its files here.");
        } else if (!header.isDirectory() && header.getFullUnpackSize() <= MOST_BYTES_OF_ONE) {
          member(name, header.getFullPackSize(),
              () -> new CheckedMember(rar.getInputStream(header), header.getFullUnpackSize(), header.getFileCRC() & 0xffffffffL), prefix, depth);
        } else if (!header.isDirectory()) {
          count();
          refuse(prefix + name, Cause.TOO_LARGE, "The file unpacks to more than " + MOST_BYTES_OF_ONE + " bytes.");
        }
      }
    }
  }

  private static String decoded(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException other) {
      return new String(name, GB18030);
    }
  }

  private void member(String printed, long packed, Opener opener, String prefix, int depth) throws IOException {
    String name = printed.replace('\\', '/').replaceAll("\\p{Cntrl}", "_");
    count();
    List<String> steps = List.of(name.split("/"));
    if (steps.contains("..") || name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
      refuse(prefix + name, Cause.UNREADABLE, "The name leads out of the archive. Fetch the archive again from its publisher.");
      return;
    }
    if (name.isEmpty() || steps.stream().anyMatch(Unpacker::passedOver)) {
      return;
    }
    Path file = folder.resolve(Integer.toString(++files));
    String refused;
    try {
      refused = copy(opener.open(), file, packed);
    } catch (LimitException limit) {
      throw limit;
    } catch (IOException | RuntimeException damaged) {
      Files.deleteIfExists(file);
      refuse(prefix + name, Cause.CORRUPT,
          "The file in the archive is damaged (" + damaged.getClass().getSimpleName() + "). Fetch it again from its publisher.");
      return;
    }
    if (refused != null) {
      Files.deleteIfExists(file);
      refuse(prefix + name, Cause.TOO_LARGE, refused);
      return;
    }
    keep(file, name, prefix, depth);
  }

  private void keep(Path file, String name, String prefix, int depth) throws IOException {
    Fingerprint print = Fingerprint.of(file, name.substring(name.lastIndexOf('/') + 1));
    if (print.size() == 0) {
      Files.delete(file);
      refuse(prefix + name, Cause.EMPTY, "The file holds no bytes: fetch it again from where it was published.");
    } else if (archive(print.mediaType())) {
      if (depth < MOST_DEPTH) {
        unpack(file, name, print.mediaType(), prefix + name + "!/", depth + 1);
      } else {
        refuse(prefix + name, Cause.TOO_LARGE, "Archives within archives are read to a depth of " + MOST_DEPTH + ". Unpack it and put its files here.");
      }
      Files.delete(file);
    } else {
      members.add(new Member(unique(prefix + name), new Content(file.getFileName().toString(), print.sha256(), print.mediaType(), print.size()), null, null));
    }
  }

  private void count() throws LimitException {
    if (++entries > MOST_MEMBERS) {
      throw new LimitException("it holds more than " + MOST_MEMBERS + " files");
    }
  }

  /** Why the member is refused, null where it is whole. */
  private String copy(InputStream input, Path file, long packed) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    try (OutputStream output = Files.newOutputStream(file)) {
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        size += read;
        bytes += read;
        if (bytes > MOST_BYTES) {
          throw new LimitException("its files unpack to more than " + MOST_BYTES + " bytes");
        }
        if (size > MOST_BYTES_OF_ONE) {
          return leave(input, "The file unpacks to more than " + MOST_BYTES_OF_ONE + " bytes.");
        }
        if (size > SMALL && packed > 0 && size / packed > MOST_RATIO) {
          return leave(input, "The file unpacks to more than " + MOST_RATIO + " times its size, as no document does.");
        }
        output.write(buffer, 0, read);
      }
    }
    return null;
  }

  /** The rest of a member need not be unpacked; a pipe must be closed for the one who fills it to end. */
  private static String leave(InputStream input, String why) throws IOException {
    if (input instanceof CheckedMember) {
      input.close();
    }
    return why;
  }

  private void refuse(String path, Cause cause, String message) {
    members.add(new Member(path.isEmpty() ? "" : unique(path), null, cause, message));
  }

  private String unique(String path) {
    String candidate = path;
    while (!paths.add(candidate)) {
      candidate += "%";
    }
    return candidate;
  }
}
