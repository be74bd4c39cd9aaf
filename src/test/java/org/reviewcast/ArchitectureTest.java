package org.reviewcast;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the order of packages that the list in the root {@code package-info} gives: that list is
 * read here, so a new package is added there and nowhere else. A package that the list does not
 * name belongs to the nearest one around it that it does.
 */
class ArchitectureTest {
  private static final String ROOT = "org.reviewcast";
  private static final Path MAP = Path.of("src/main/java/org/reviewcast/package-info.java");
  private static final Pattern ITEM = Pattern.compile("<li>(?:\\{@code ([a-z.]+)}|(this package))");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** The full names of the packages in the order of the map. */
  private static List<String> order() throws IOException {
    return ITEM.matcher(Files.readString(MAP))
        .results()
        .map(item -> item.group(1) == null ? ROOT : ROOT + "." + item.group(1))
        .toList();
  }

  private static int rank(JavaClass type, List<String> order) {
    for (String name = type.getPackageName(); name.startsWith(ROOT); name = around(name)) {
      if (order.contains(name) && (!name.equals(ROOT) || type.getPackageName().equals(ROOT))) {
        return order.indexOf(name);
      }
    }
    throw new AssertionError("the map does not name the package of " + type.getName());
  }

  private static String around(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  @Test
  void map_namesEveryPackage() throws IOException {
    List<String> order = order();
    assertThat(order).hasSizeGreaterThan(10).doesNotHaveDuplicates().contains(ROOT);
    for (JavaClass type : CLASSES) {
      assertThat(rank(type, order)).isNotNegative();
    }
    for (String name : order) {
      assertThat(CLASSES.stream().filter(type -> type.getPackageName().equals(name)))
          .as("classes in %s, which the map names", name)
          .isNotEmpty();
    }
  }

  @Test
  void package_usesOnlyThoseAboveIt() throws IOException {
    List<String> order = order();
    TreeSet<String> wrong = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (used.getPackageName().startsWith(ROOT) && rank(used, order) > rank(type, order)) {
          wrong.add(type.getName() + " uses " + used.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void print_outsideOfTheCommandLine_isNowhere() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  @Test
  void exit_outsideOfTheCommandLine_isNowhere() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CLASSES);
  }

  @Test
  void jave_outsideOfAudio_isNotTouched() {
    onlyIn(".audio..", "ws.schild..");
  }

  @Test
  void freeTts_outsideOfItsEngine_isNotTouched() {
    onlyIn(".voice.freetts..", "com.sun.speech..");
  }

  @Test
  void picocli_outsideOfTheCommandLine_isNotTouched() {
    onlyIn(".cli..", "picocli..");
  }

  private static void onlyIn(String own, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + own)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }
}
