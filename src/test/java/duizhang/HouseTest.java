package duizhang;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import duizhang.codes.Accounts;
import duizhang.codes.FormCatalogue;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.ReadingMethod;
import duizhang.read.Region;
import duizhang.read.layout.Glyph;
import duizhang.read.layout.Layout;
import duizhang.read.layout.OpenTable;
import duizhang.read.layout.PageAssembler;
import duizhang.read.layout.RuledLine;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house: no room knows the ones after it. */
class HouseTest {
  /** The way of a figure; the rules are arithmetic over facts. */
  private static final List<String> ROOMS = List.of(
      "crawl", "read", "lines", "form", "fact", "rules", "settle", "prose", "check", "extract", "isolate",
      "store", "reconcile", "publish", "compare", "job", "cli");

  private static final List<String> FORMATS = List.of("read.pdf", "read.text", "read.word", "read.workbook", "read.html", "read.image", "read.ofd");

  private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("duizhang");

  @TestFactory
  Stream<DynamicTest> noRoomKnowsTheOnesAfterIt() {
    return IntStream.range(0, ROOMS.size() - 1)
        .mapToObj(index -> DynamicTest.dynamicTest(ROOMS.get(index), () -> mayNotKnow(ROOMS.get(index), ROOMS.subList(index + 1, ROOMS.size()))));
  }

  @Test
  void theCodeListsKnowNoRoom() {
    mayNotKnow("codes", ROOMS);
  }

  @Test
  void theWordsKnowNoRoom() {
    mayNotKnow("words", ROOMS);
    mayNotKnow("codes", List.of("words"));
  }

  @Test
  void theLogKnowsNoRoom() {
    mayNotKnow("log", ROOMS);
  }

  @Test
  void theCubeKnowsNoRoom() {
    mayNotKnow("cube", ROOMS);
  }

  /** What is stored, and how, is no matter of those who read. */
  @Test
  void theSchemaKnowsCodesOnlyAndIsKnownFromTheStoreOn() {
    mayNotKnow("schema", Stream.concat(ROOMS.stream(), Stream.of("words", "cube")).toList());
    Stream.concat(ROOMS.subList(0, ROOMS.indexOf("store")).stream(), Stream.of("codes", "words", "cube")).forEach(room -> mayNotKnow(room, List.of("schema")));
  }

  @Test
  void readingKnowsNoForm() {
    check(noClasses().that().resideInAnyPackage(packages(List.of("read"))).should().dependOnClassesThat()
        .belongToAnyOf(FormCatalogue.class, Accounts.class));
  }

  @Test
  void extractingKnowsNoDatabase() {
    List<String> rooms = List.of("crawl", "read", "lines", "form", "fact", "rules", "settle", "prose", "check", "extract", "isolate");
    check(noClasses().that().resideInAnyPackage(packages(rooms)).should().dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework..", "org.h2.."));
  }

  /** What the readers share is {@code read} itself and the pages of given cells. */
  @Test
  void noFormatKnowsAnother() {
    for (String format : FORMATS) {
      mayNotKnow(format, FORMATS.stream().filter(other -> !other.equals(format)).toList());
      mayNotKnow("read.given", List.of(format));
      mayNotKnow("read.opc", List.of(format));
    }
    mayNotKnow("read.pdf", List.of("read.given"));
    mayNotKnow("read.text", List.of("read.layout"));
    mayNotKnow("read.given", List.of("read.layout"));
  }

  /** Recognition of images hands over the same. */
  @Test
  void theLayoutOfAPageKnowsNoFormat() {
    mayNotKnow("read.layout", List.of("read.pdf", "read.text", "read.given"));
    check(noClasses().that().resideInAPackage("duizhang.read.layout..").should().dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "java.awt.."));
  }

  @Test
  void theScannerKnowsNoTables() {
    check(noClasses().that().resideInAPackage("duizhang.read.pdf..").should().dependOnClassesThat()
        .belongToAnyOf(Grid.class, Cell.class, Region.class, ReadingMethod.class));
    check(noClasses().that().resideInAPackage("duizhang.read.pdf..").should().dependOnClassesThat(resideInAPackage("duizhang.read.layout..")
        .and(not(belongToAnyOf(Glyph.class, RuledLine.class, Layout.class, OpenTable.class, PageAssembler.class)))));
  }

  @Test
  void oneClassKnowsTabula() {
    check(noClasses().that().doNotHaveFullyQualifiedName("duizhang.read.layout.TabulaFinder").should()
        .dependOnClassesThat(resideInAPackage("technology.tabula..")));
    check(noClasses().that().resideOutsideOfPackage("duizhang.read.pdf..").should().dependOnClassesThat(resideInAPackage("org.apache.pdfbox..")));
  }

  @Test
  void storingDoesNotExtract() {
    mayNotKnow("store", List.of("extract"));
    mayNotKnow("reconcile", List.of("extract"));
    mayNotKnow("publish", List.of("extract"));
  }

  @Test
  void thePartsOfTabulaThatDoNotLinkAreNotUsed() {
    // Compiled against PDFBox 2; on PDFBox 3 these end in a NoSuchMethodError.
    check(noClasses().should().dependOnClassesThat(resideInAPackage("technology.tabula.debug..")));
    check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("technology.tabula.CommandLineApp"));
    check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("technology.tabula.detectors.NurminenDetectionAlgorithm"));
  }

  @Test
  void namesSayWhatAClassIs() {
    check(noClasses().should().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Util")
        .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager"));
  }

  private static void mayNotKnow(String room, List<String> others) {
    check(noClasses().that().resideInAnyPackage(packages(List.of(room))).should().dependOnClassesThat().resideInAnyPackage(packages(others)));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> "duizhang." + room + "..").toArray(String[]::new);
  }
}
