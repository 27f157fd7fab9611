package duizhang.crawl;

import duizhang.crawl.Finding.Cause;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder in which archives lie unpacked, each under the hash of its bytes with a list of its members: an archive that is there need not be
 * unpacked again. It may be deleted at any time between two runs.
 */
final class Unpacked {
  private static final String LIST = "members";

  /** Lists of another making are made anew. */
  private static final int VERSION = 1;

  private final Path folder;
  private final Set<String> used = new HashSet<>();

  Unpacked(Path folder) {
    this.folder = folder;
  }

  /** What {@code archive} holds, as findings below its path. */
  List<Finding> findings(SourceFile archive) throws IOException {
    Path place = folder.resolve(archive.sha256());
    used.add(archive.sha256());
    List<Unpacker.Member> members = listed(place);
    if (members == null) {
      remove(place);
      Files.createDirectories(place);
      members = Unpacker.unpack(archive.file(), archive.path(), archive.mediaType(), place);
      list(place, members);
    }
    List<Finding> findings = new ArrayList<>();
    for (Unpacker.Member member : members) {
      String path = member.path().isEmpty() ? archive.path() : archive.path() + "!/" + member.path();
      Unpacker.Content content = member.content();
      findings.add(content == null
          ? new Finding.Unreadable(path, false, member.refused(), member.message())
          : new Finding.Readable(new SourceFile(place.resolve(content.file()), path, content.sha256(), content.mediaType(), content.size())));
    }
    return findings;
  }

  /** Removes what belongs to no archive that was met. */
  void clean() throws IOException {
    if (Files.isDirectory(folder)) {
      List<Path> places;
      try (Stream<Path> all = Files.list(folder)) {
        places = all.filter(place -> place.getFileName().toString().matches("[0-9a-f]{64}") && !used.contains(place.getFileName().toString())).toList();
      }
      for (Path place : places) {
        remove(place);
      }
    }
  }

  private static void remove(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      PathUtils.deleteDirectory(place);
    }
  }

  private static void list(Path place, List<Unpacker.Member> members) throws IOException {
    Path unfinished = place.resolve(LIST + ".part");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(unfinished))) {
      out.writeInt(VERSION);
      out.writeInt(members.size());
      for (Unpacker.Member member : members) {
        out.writeUTF(member.path());
        out.writeBoolean(member.content() != null);
        if (member.content() != null) {
          out.writeUTF(member.content().file());
          out.writeUTF(member.content().sha256());
          out.writeUTF(member.content().mediaType());
          out.writeLong(member.content().size());
        } else {
          out.writeUTF(member.refused().name());
          out.writeUTF(member.message());
        }
      }
    }
    Files.move(unfinished, place.resolve(LIST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The members as listed before, or null where there is no list or a file of it is gone. */
  private static List<Unpacker.Member> listed(Path place) {
    Path list = place.resolve(LIST);
    if (!Files.exists(list)) {
      return null;
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(list))) {
      if (in.readInt() != VERSION) {
        return null;
      }
      List<Unpacker.Member> members = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        String path = in.readUTF();
        if (in.readBoolean()) {
          Unpacker.Content content = new Unpacker.Content(in.readUTF(), in.readUTF(), in.readUTF(), in.readLong());
          if (!Files.isRegularFile(place.resolve(content.file()))) {
            return null;
          }
          members.add(new Unpacker.Member(path, content, null, null));
        } else {
          members.add(new Unpacker.Member(path, null, Cause.valueOf(in.readUTF()), in.readUTF()));
        }
      }
      return members;
    } catch (IOException | IllegalArgumentException broken) {
      return null;
    }
  }
}
