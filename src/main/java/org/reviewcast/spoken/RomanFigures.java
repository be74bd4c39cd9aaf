package org.reviewcast.spoken;

/** Numbers in Roman figures. */
final class RomanFigures {
  private RomanFigures() {}

  /** The value of a canonical numeral in capitals, up to 3999; 0 for anything else. */
  static int value(String letters) {
    int total = 0;
    int largest = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int digit = digit(letters.charAt(i));
      if (digit == 0) {
        return 0;
      }
      total += digit < largest ? -digit : digit;
      largest = Math.max(largest, digit);
    }
    return total > 0 && letters.equals(canonical(total)) ? total : 0;
  }

  private static int digit(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      case 'D' -> 500;
      case 'M' -> 1000;
      default -> 0;
    };
  }

  private static String canonical(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder letters = new StringBuilder();
    int rest = number > 3999 ? 0 : number;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        letters.append(signs[i]);
      }
    }
    return letters.toString();
  }
}
