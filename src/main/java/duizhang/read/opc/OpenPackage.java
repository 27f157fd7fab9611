package duizhang.read.opc;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An open package. Names of parts begin without {@code /}. */
public final class OpenPackage implements Closeable {
  /** All parts together may hold this many bytes when unpacked. */
  public static final long MOST_BYTES = 1L << 30;

  /** A part may not be more than this many times larger than it is packed, small parts aside. */
  private static final int MOST_RATIO = 400;

  private static final long SMALL = 8L << 20;
  private static final int MOST_PARTS = 20_000;

  private final ZipFile zip;
  private final Map<String, byte[]> held;
  private final Map<String, String> names = new HashMap<>();
  private long unpacked;

  /** A limit that was passed; files of office programs never do. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(String message) {
      super(message);
    }
  }

  private OpenPackage(ZipFile zip, Map<String, byte[]> held) {
    this.zip = zip;
    this.held = held;
  }

  /** @throws IOException where the file is no ZIP */
  public static OpenPackage of(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    OpenPackage opened = new OpenPackage(zip, Map.of());
    if (zip.size() > MOST_PARTS) {
      zip.close();
      throw new TooLarge("more than " + MOST_PARTS + " parts");
    }
    for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
      String name = entries.nextElement().getName();
      opened.names.putIfAbsent(key(name), name);
    }
    return opened;
  }

  /** @throws IOException where the bytes are no ZIP */
  public static OpenPackage of(byte[] bytes) throws IOException {
    Map<String, byte[]> held = new LinkedHashMap<>();
    OpenPackage opened = new OpenPackage(null, held);
    try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
        byte[] part = opened.bounded(input, bytes.length).readAllBytes();
        held.put(entry.getName(), part);
        opened.names.putIfAbsent(key(entry.getName()), entry.getName());
        if (held.size() > MOST_PARTS) {
          throw new TooLarge("more than " + MOST_PARTS + " parts");
        }
      }
    }
    return opened;
  }

  public boolean has(String part) {
    return names.containsKey(key(part));
  }

  /** The bytes of a part, empty where there is none of this name. */
  public Optional<InputStream> part(String part) throws IOException {
    String name = names.get(key(part));
    if (name == null) {
      return Optional.empty();
    }
    if (zip == null) {
      return Optional.of(new ByteArrayInputStream(held.get(name)));
    }
    ZipEntry entry = zip.getEntry(name);
    return Optional.of(bounded(zip.getInputStream(entry), entry.getCompressedSize()));
  }

  /** A part as XML without document types and external entities; the caller closes it. */
  public Optional<XMLStreamReader> xml(String part) throws IOException, XMLStreamException {
    Optional<InputStream> input = part(part);
    return input.isEmpty() ? Optional.empty() : Optional.of(factory().createXMLStreamReader(input.get()));
  }

  /** What {@code part} points to: parts by the id of the relationship. What lies outside of the package is left out. */
  public Map<String, Target> targets(String part) throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    Map<String, Target> targets = new LinkedHashMap<>();
    Optional<XMLStreamReader> opened = xml(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
    if (opened.isEmpty()) {
      return targets;
    }
    XMLStreamReader xml = opened.get();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Relationship")
          && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
        String type = String.valueOf(xml.getAttributeValue(null, "Type"));
        String target = String.valueOf(xml.getAttributeValue(null, "Target"));
        targets.put(
            String.valueOf(xml.getAttributeValue(null, "Id")),
            new Target(type.substring(type.lastIndexOf('/') + 1), resolved(part.substring(0, slash), target)));
      }
    }
    return targets;
  }

  /**
   * A part that another points to.
   *
   * @param type the last word of the relationship's type, such as {@code worksheet}
   */
  public record Target(String type, String part) {}

  /** The main part of the package, the one that its root calls the office document. */
  public Optional<String> main() throws IOException, XMLStreamException {
    return targets("").values().stream().filter(target -> target.type().equals("officeDocument")).map(Target::part).findFirst();
  }

  private static String resolved(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    Map<Integer, String> kept = new LinkedHashMap<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        kept.remove(kept.size() - 1);
      } else if (!step.equals(".")) {
        kept.put(kept.size(), step);
      }
    }
    return String.join("/", kept.values());
  }

  private static String key(String name) {
    String folded = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return folded.startsWith("/") ? folded.substring(1) : folded;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private InputStream bounded(InputStream input, long packed) {
    return new FilterInputStream(input) {
      private long read;

      @Override
      public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(0, got));
        return got;
      }

      private void count(int more) throws IOException {
        read += more;
        unpacked += more;
        if (unpacked > MOST_BYTES || read > SMALL && packed > 0 && read / packed > MOST_RATIO) {
          throw new TooLarge("the parts unpack to more than any office program writes");
        }
      }

      @Override
      public void close() throws IOException {
        if (zip != null) {
          super.close();
        }
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }
}
