package duizhang.corpus;

import duizhang.samples.Fonts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Writes the corpus into a folder. */
public final class Corpus {
  private static final String HELP = """
      Usage: Corpus FOLDER [FORMAT...]

      Writes the made disclosures and what their figures mean:

        FOLDER/open/FORMAT/*   the documents that the program may be developed on
        FOLDER/held/FORMAT/*   those that it is only measured on
        FOLDER/truth/open/*.tsv, FOLDER/truth/held/*.tsv     one line for each figure of a table
        FOLDER/truth/open/*.claims.tsv …                     one line for each figure of a sentence

      Formats, all where none is named:
      """;

  /** A way to write a disclosure; gives nothing where this machine lacks the means. */
  private interface Writer {
    Optional<byte[]> write(Disclosure disclosure, Fonts fonts) throws IOException;
  }

  /** The formats, named as the folders that hold them. */
  enum Format {
    PDF("pdf", ".pdf", (disclosure, fonts) -> Optional.of(PdfWriter.bytes(disclosure, fonts))),
    DOCX("docx", ".docx", (disclosure, fonts) -> Optional.of(DocxWriter.bytes(disclosure))),
    XLSX("xlsx", ".xlsx", (disclosure, fonts) -> Optional.of(WorkbookWriter.xlsx(disclosure))),
    XLS("xls", ".xls", (disclosure, fonts) -> Optional.of(WorkbookWriter.xls(disclosure))),
    HTML("html", ".html", (disclosure, fonts) -> utf8(TextWriters.html(disclosure))),
    /** the same as offices leave them: torn, hidden, stacked, changed */
    WORN_DOCX("docx-worn", ".docx", (disclosure, fonts) -> Optional.of(DocxWriter.worn(disclosure))),
    WORN_XLSX("xlsx-worn", ".xlsx", (disclosure, fonts) -> Optional.of(WornWorkbook.xlsx(disclosure))),
    WORN_XLS("xls-worn", ".xls", (disclosure, fonts) -> Optional.of(WornWorkbook.xls(disclosure))),
    WORN_HTML("html-worn", ".html", (disclosure, fonts) -> Optional.of(WornText.page(TextWriters.html(disclosure)))),
    MARKDOWN("markdown", ".md", (disclosure, fonts) -> utf8(TextWriters.markdown(disclosure))),
    TABS("tabs", ".txt", (disclosure, fonts) -> utf8(TextWriters.tabs(disclosure))),
    /** as PDFBox's stripper gives it, which Tika's parser hands on */
    STRIPPED("stripped", ".txt", (disclosure, fonts) -> utf8(stripped(PdfWriter.bytes(disclosure, fonts)))),
    RAW("pdftotext-raw", ".txt", (disclosure, fonts) -> Poppler.text(PdfWriter.bytes(disclosure, fonts), "-raw")),
    LAYOUT("pdftotext-layout", ".txt", (disclosure, fonts) -> Poppler.text(PdfWriter.bytes(disclosure, fonts), "-layout"));

    private final String folder;
    private final String ending;
    private final Writer writer;

    Format(String folder, String ending, Writer writer) {
      this.folder = folder;
      this.ending = ending;
      this.writer = writer;
    }

    String folder() {
      return folder;
    }
  }

  private Corpus() {}

  /** Takes the folder and the names of formats; {@code --help} tells more. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0 || List.of(arguments).contains("--help")) {
      System.out.print(HELP);
      List.of(Format.values()).forEach(format -> System.out.println("  " + format.folder));
      return;
    }
    List<String> names = List.of(arguments).subList(1, arguments.length);
    List<Format> formats = List.of(Format.values()).stream().filter(format -> names.isEmpty() || names.contains(format.folder)).toList();
    Path folder = Path.of(arguments[0]);
    write(folder, "open", OpenDisclosures.all(), formats);
    write(folder, "held", HeldDisclosures.all(), formats);
  }

  /** Writes one part of the corpus, its documents and their truth. */
  static void write(Path folder, String part, List<Disclosure> disclosures, List<Format> formats) throws IOException {
    Fonts fonts = Fonts.installed();
    Path truth = Files.createDirectories(folder.resolve("truth").resolve(part));
    for (Disclosure disclosure : disclosures) {
      table(truth.resolve(disclosure.id() + ".tsv"), disclosure, disclosure.truths());
      table(truth.resolve(disclosure.id() + ".claims.tsv"), disclosure, claims(disclosure));
      for (Format format : formats) {
        Optional<byte[]> bytes = format.writer.write(disclosure, fonts);
        if (bytes.isPresent()) {
          Files.write(Files.createDirectories(folder.resolve(part).resolve(format.folder)).resolve(disclosure.id() + format.ending), bytes.get());
        }
      }
    }
  }

  private static List<Truth> claims(Disclosure disclosure) {
    List<Truth> claims = new ArrayList<>();
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        claims.addAll(disclosure.spoken(paragraph).truths());
      }
    }
    return claims;
  }

  private static void table(Path file, Disclosure disclosure, List<Truth> truths) throws IOException {
    List<String> lines = new ArrayList<>(List.of(String.join("\t", Truth.heads())));
    truths.forEach(truth -> lines.add(String.join("\t", truth.fields(disclosure.id()))));
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static Optional<byte[]> utf8(String text) {
    return Optional.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String stripped(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      return stripper.getText(document);
    }
  }
}
