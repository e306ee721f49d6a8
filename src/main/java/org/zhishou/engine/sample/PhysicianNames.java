package org.zhishou.engine.sample;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Made-up names from common surnames and given names, each once per sample. */
final class PhysicianNames {
  /** Common names stand more than once. */
  private static final String SURNAMES =
      "王王王李李李张张张刘刘刘陈陈陈杨杨黄黄赵赵吴吴周周徐徐孙孙马朱朱胡胡郭何何林林高罗罗郑郑梁谢谢宋唐许韩邓邓冯曹彭彭曾曾"
          + "肖肖田董潘袁蔡蒋余于杜叶叶程魏苏吕丁任卢姚沈钟钟姜崔谭谭陆范汪廖廖石金韦贾夏付方邹邹熊白孟秦邱邱侯江尹薛温赖赖";

  private static final String FIRST_CHARACTERS = "建国志文晓小丽秀海明永春玉金伟家俊雪思慧雅子佳嘉宇浩诗美新庆正德立仁世光少剑彩淑";
  private static final String SECOND_CHARACTERS =
      "华军平英芳敏静强磊洋勇艳杰娟涛超霞兰刚燕辉玲萍红波斌梅莉颖琳欣怡轩婷凯峰亮云龙飞鹏洁琴生林成清宁安";
  private static final int PERCENT_OF_SHORT_NAMES = 25;

  private final Set<String> taken = new HashSet<>();

  String next(SplittableRandom random) {
    String name;
    do {
      var given = one(random, SECOND_CHARACTERS);
      if (random.nextInt(100) >= PERCENT_OF_SHORT_NAMES) {
        given = one(random, FIRST_CHARACTERS) + given;
      }
      name = one(random, SURNAMES) + given;
    } while (!taken.add(name));
    return name;
  }

  private static String one(SplittableRandom random, String characters) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }
}
