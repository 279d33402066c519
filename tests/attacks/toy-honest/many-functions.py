import numpy as np


def helper_0(x):
    return x + 0


def helper_1(x):
    return x + 1


def helper_2(x):
    return x + 2


def helper_3(x):
    return x + 3


def helper_4(x):
    return x + 4


def helper_5(x):
    return x + 5


def helper_6(x):
    return x + 6


def helper_7(x):
    return x + 7


def helper_8(x):
    return x + 8


def helper_9(x):
    return x + 9


def helper_10(x):
    return x + 10


def helper_11(x):
    return x + 11


def helper_12(x):
    return x + 12


def helper_13(x):
    return x + 13


def helper_14(x):
    return x + 14


def helper_15(x):
    return x + 15


def helper_16(x):
    return x + 16


def helper_17(x):
    return x + 17


def helper_18(x):
    return x + 18


def helper_19(x):
    return x + 19


def helper_20(x):
    return x + 20


def helper_21(x):
    return x + 21


def helper_22(x):
    return x + 22


def helper_23(x):
    return x + 23


def helper_24(x):
    return x + 24


def helper_25(x):
    return x + 25


def helper_26(x):
    return x + 26


def helper_27(x):
    return x + 27


def helper_28(x):
    return x + 28


def helper_29(x):
    return x + 29


def helper_30(x):
    return x + 30


def helper_31(x):
    return x + 31


def helper_32(x):
    return x + 32


def helper_33(x):
    return x + 33


def helper_34(x):
    return x + 34


def helper_35(x):
    return x + 35


def helper_36(x):
    return x + 36


def helper_37(x):
    return x + 37


def helper_38(x):
    return x + 38


def helper_39(x):
    return x + 39


def helper_40(x):
    return x + 40


def helper_41(x):
    return x + 41


def helper_42(x):
    return x + 42


def helper_43(x):
    return x + 43


def helper_44(x):
    return x + 44


def helper_45(x):
    return x + 45


def helper_46(x):
    return x + 46


def helper_47(x):
    return x + 47


def helper_48(x):
    return x + 48


def helper_49(x):
    return x + 49


def helper_50(x):
    return x + 50


def helper_51(x):
    return x + 51


def helper_52(x):
    return x + 52


def helper_53(x):
    return x + 53


def helper_54(x):
    return x + 54


def helper_55(x):
    return x + 55


def helper_56(x):
    return x + 56


def helper_57(x):
    return x + 57


def helper_58(x):
    return x + 58


def helper_59(x):
    return x + 59


def helper_60(x):
    return x + 60


def helper_61(x):
    return x + 61


def helper_62(x):
    return x + 62


def helper_63(x):
    return x + 63


def helper_64(x):
    return x + 64


def helper_65(x):
    return x + 65


def helper_66(x):
    return x + 66


def helper_67(x):
    return x + 67


def helper_68(x):
    return x + 68


def helper_69(x):
    return x + 69


def helper_70(x):
    return x + 70


def helper_71(x):
    return x + 71


def helper_72(x):
    return x + 72


def helper_73(x):
    return x + 73


def helper_74(x):
    return x + 74


def helper_75(x):
    return x + 75


def helper_76(x):
    return x + 76


def helper_77(x):
    return x + 77


def helper_78(x):
    return x + 78


def helper_79(x):
    return x + 79


def helper_80(x):
    return x + 80


def helper_81(x):
    return x + 81


def helper_82(x):
    return x + 82


def helper_83(x):
    return x + 83


def helper_84(x):
    return x + 84


def helper_85(x):
    return x + 85


def helper_86(x):
    return x + 86


def helper_87(x):
    return x + 87


def helper_88(x):
    return x + 88


def helper_89(x):
    return x + 89


def helper_90(x):
    return x + 90


def helper_91(x):
    return x + 91


def helper_92(x):
    return x + 92


def helper_93(x):
    return x + 93


def helper_94(x):
    return x + 94


def helper_95(x):
    return x + 95


def helper_96(x):
    return x + 96


def helper_97(x):
    return x + 97


def helper_98(x):
    return x + 98


def helper_99(x):
    return x + 99


def helper_100(x):
    return x + 100


def helper_101(x):
    return x + 101


def helper_102(x):
    return x + 102


def helper_103(x):
    return x + 103


def helper_104(x):
    return x + 104


def helper_105(x):
    return x + 105


def helper_106(x):
    return x + 106


def helper_107(x):
    return x + 107


def helper_108(x):
    return x + 108


def helper_109(x):
    return x + 109


def helper_110(x):
    return x + 110


def helper_111(x):
    return x + 111


def helper_112(x):
    return x + 112


def helper_113(x):
    return x + 113


def helper_114(x):
    return x + 114


def helper_115(x):
    return x + 115


def helper_116(x):
    return x + 116


def helper_117(x):
    return x + 117


def helper_118(x):
    return x + 118


def helper_119(x):
    return x + 119


def helper_120(x):
    return x + 120


def helper_121(x):
    return x + 121


def helper_122(x):
    return x + 122


def helper_123(x):
    return x + 123


def helper_124(x):
    return x + 124


def helper_125(x):
    return x + 125


def helper_126(x):
    return x + 126


def helper_127(x):
    return x + 127


def helper_128(x):
    return x + 128


def helper_129(x):
    return x + 129


def helper_130(x):
    return x + 130


def helper_131(x):
    return x + 131


def helper_132(x):
    return x + 132


def helper_133(x):
    return x + 133


def helper_134(x):
    return x + 134


def helper_135(x):
    return x + 135


def helper_136(x):
    return x + 136


def helper_137(x):
    return x + 137


def helper_138(x):
    return x + 138


def helper_139(x):
    return x + 139


def helper_140(x):
    return x + 140


def helper_141(x):
    return x + 141


def helper_142(x):
    return x + 142


def helper_143(x):
    return x + 143


def helper_144(x):
    return x + 144


def helper_145(x):
    return x + 145


def helper_146(x):
    return x + 146


def helper_147(x):
    return x + 147


def helper_148(x):
    return x + 148


def helper_149(x):
    return x + 149


def helper_150(x):
    return x + 150


def helper_151(x):
    return x + 151


def helper_152(x):
    return x + 152


def helper_153(x):
    return x + 153


def helper_154(x):
    return x + 154


def helper_155(x):
    return x + 155


def helper_156(x):
    return x + 156


def helper_157(x):
    return x + 157


def helper_158(x):
    return x + 158


def helper_159(x):
    return x + 159


def helper_160(x):
    return x + 160


def helper_161(x):
    return x + 161


def helper_162(x):
    return x + 162


def helper_163(x):
    return x + 163


def helper_164(x):
    return x + 164


def helper_165(x):
    return x + 165


def helper_166(x):
    return x + 166


def helper_167(x):
    return x + 167


def helper_168(x):
    return x + 168


def helper_169(x):
    return x + 169


def helper_170(x):
    return x + 170


def helper_171(x):
    return x + 171


def helper_172(x):
    return x + 172


def helper_173(x):
    return x + 173


def helper_174(x):
    return x + 174


def helper_175(x):
    return x + 175


def helper_176(x):
    return x + 176


def helper_177(x):
    return x + 177


def helper_178(x):
    return x + 178


def helper_179(x):
    return x + 179


def helper_180(x):
    return x + 180


def helper_181(x):
    return x + 181


def helper_182(x):
    return x + 182


def helper_183(x):
    return x + 183


def helper_184(x):
    return x + 184


def helper_185(x):
    return x + 185


def helper_186(x):
    return x + 186


def helper_187(x):
    return x + 187


def helper_188(x):
    return x + 188


def helper_189(x):
    return x + 189


def helper_190(x):
    return x + 190


def helper_191(x):
    return x + 191


def helper_192(x):
    return x + 192


def helper_193(x):
    return x + 193


def helper_194(x):
    return x + 194


def helper_195(x):
    return x + 195


def helper_196(x):
    return x + 196


def helper_197(x):
    return x + 197


def helper_198(x):
    return x + 198


def helper_199(x):
    return x + 199


def helper_200(x):
    return x + 200


def helper_201(x):
    return x + 201


def helper_202(x):
    return x + 202


def helper_203(x):
    return x + 203


def helper_204(x):
    return x + 204


def helper_205(x):
    return x + 205


def helper_206(x):
    return x + 206


def helper_207(x):
    return x + 207


def helper_208(x):
    return x + 208


def helper_209(x):
    return x + 209


def helper_210(x):
    return x + 210


def helper_211(x):
    return x + 211


def helper_212(x):
    return x + 212


def helper_213(x):
    return x + 213


def helper_214(x):
    return x + 214


def helper_215(x):
    return x + 215


def helper_216(x):
    return x + 216


def helper_217(x):
    return x + 217


def helper_218(x):
    return x + 218


def helper_219(x):
    return x + 219


def helper_220(x):
    return x + 220


def helper_221(x):
    return x + 221


def helper_222(x):
    return x + 222


def helper_223(x):
    return x + 223


def helper_224(x):
    return x + 224


def helper_225(x):
    return x + 225


def helper_226(x):
    return x + 226


def helper_227(x):
    return x + 227


def helper_228(x):
    return x + 228


def helper_229(x):
    return x + 229


def helper_230(x):
    return x + 230


def helper_231(x):
    return x + 231


def helper_232(x):
    return x + 232


def helper_233(x):
    return x + 233


def helper_234(x):
    return x + 234


def helper_235(x):
    return x + 235


def helper_236(x):
    return x + 236


def helper_237(x):
    return x + 237


def helper_238(x):
    return x + 238


def helper_239(x):
    return x + 239


def helper_240(x):
    return x + 240


def helper_241(x):
    return x + 241


def helper_242(x):
    return x + 242


def helper_243(x):
    return x + 243


def helper_244(x):
    return x + 244


def helper_245(x):
    return x + 245


def helper_246(x):
    return x + 246


def helper_247(x):
    return x + 247


def helper_248(x):
    return x + 248


def helper_249(x):
    return x + 249


def helper_250(x):
    return x + 250


def helper_251(x):
    return x + 251


def helper_252(x):
    return x + 252


def helper_253(x):
    return x + 253


def helper_254(x):
    return x + 254


def helper_255(x):
    return x + 255


def helper_256(x):
    return x + 256


def helper_257(x):
    return x + 257


def helper_258(x):
    return x + 258


def helper_259(x):
    return x + 259


def helper_260(x):
    return x + 260


def helper_261(x):
    return x + 261


def helper_262(x):
    return x + 262


def helper_263(x):
    return x + 263


def helper_264(x):
    return x + 264


def helper_265(x):
    return x + 265


def helper_266(x):
    return x + 266


def helper_267(x):
    return x + 267


def helper_268(x):
    return x + 268


def helper_269(x):
    return x + 269


def helper_270(x):
    return x + 270


def helper_271(x):
    return x + 271


def helper_272(x):
    return x + 272


def helper_273(x):
    return x + 273


def helper_274(x):
    return x + 274


def helper_275(x):
    return x + 275


def helper_276(x):
    return x + 276


def helper_277(x):
    return x + 277


def helper_278(x):
    return x + 278


def helper_279(x):
    return x + 279


def helper_280(x):
    return x + 280


def helper_281(x):
    return x + 281


def helper_282(x):
    return x + 282


def helper_283(x):
    return x + 283


def helper_284(x):
    return x + 284


def helper_285(x):
    return x + 285


def helper_286(x):
    return x + 286


def helper_287(x):
    return x + 287


def helper_288(x):
    return x + 288


def helper_289(x):
    return x + 289


def helper_290(x):
    return x + 290


def helper_291(x):
    return x + 291


def helper_292(x):
    return x + 292


def helper_293(x):
    return x + 293


def helper_294(x):
    return x + 294


def helper_295(x):
    return x + 295


def helper_296(x):
    return x + 296


def helper_297(x):
    return x + 297


def helper_298(x):
    return x + 298


def helper_299(x):
    return x + 299


def helper_300(x):
    return x + 300


def helper_301(x):
    return x + 301


def helper_302(x):
    return x + 302


def helper_303(x):
    return x + 303


def helper_304(x):
    return x + 304


def helper_305(x):
    return x + 305


def helper_306(x):
    return x + 306


def helper_307(x):
    return x + 307


def helper_308(x):
    return x + 308


def helper_309(x):
    return x + 309


def helper_310(x):
    return x + 310


def helper_311(x):
    return x + 311


def helper_312(x):
    return x + 312


def helper_313(x):
    return x + 313


def helper_314(x):
    return x + 314


def helper_315(x):
    return x + 315


def helper_316(x):
    return x + 316


def helper_317(x):
    return x + 317


def helper_318(x):
    return x + 318


def helper_319(x):
    return x + 319


def helper_320(x):
    return x + 320


def helper_321(x):
    return x + 321


def helper_322(x):
    return x + 322


def helper_323(x):
    return x + 323


def helper_324(x):
    return x + 324


def helper_325(x):
    return x + 325


def helper_326(x):
    return x + 326


def helper_327(x):
    return x + 327


def helper_328(x):
    return x + 328


def helper_329(x):
    return x + 329


def helper_330(x):
    return x + 330


def helper_331(x):
    return x + 331


def helper_332(x):
    return x + 332


def helper_333(x):
    return x + 333


def helper_334(x):
    return x + 334


def helper_335(x):
    return x + 335


def helper_336(x):
    return x + 336


def helper_337(x):
    return x + 337


def helper_338(x):
    return x + 338


def helper_339(x):
    return x + 339


def helper_340(x):
    return x + 340


def helper_341(x):
    return x + 341


def helper_342(x):
    return x + 342


def helper_343(x):
    return x + 343


def helper_344(x):
    return x + 344


def helper_345(x):
    return x + 345


def helper_346(x):
    return x + 346


def helper_347(x):
    return x + 347


def helper_348(x):
    return x + 348


def helper_349(x):
    return x + 349


def helper_350(x):
    return x + 350


def helper_351(x):
    return x + 351


def helper_352(x):
    return x + 352


def helper_353(x):
    return x + 353


def helper_354(x):
    return x + 354


def helper_355(x):
    return x + 355


def helper_356(x):
    return x + 356


def helper_357(x):
    return x + 357


def helper_358(x):
    return x + 358


def helper_359(x):
    return x + 359


def helper_360(x):
    return x + 360


def helper_361(x):
    return x + 361


def helper_362(x):
    return x + 362


def helper_363(x):
    return x + 363


def helper_364(x):
    return x + 364


def helper_365(x):
    return x + 365


def helper_366(x):
    return x + 366


def helper_367(x):
    return x + 367


def helper_368(x):
    return x + 368


def helper_369(x):
    return x + 369


def helper_370(x):
    return x + 370


def helper_371(x):
    return x + 371


def helper_372(x):
    return x + 372


def helper_373(x):
    return x + 373


def helper_374(x):
    return x + 374


def helper_375(x):
    return x + 375


def helper_376(x):
    return x + 376


def helper_377(x):
    return x + 377


def helper_378(x):
    return x + 378


def helper_379(x):
    return x + 379


def helper_380(x):
    return x + 380


def helper_381(x):
    return x + 381


def helper_382(x):
    return x + 382


def helper_383(x):
    return x + 383


def helper_384(x):
    return x + 384


def helper_385(x):
    return x + 385


def helper_386(x):
    return x + 386


def helper_387(x):
    return x + 387


def helper_388(x):
    return x + 388


def helper_389(x):
    return x + 389


def helper_390(x):
    return x + 390


def helper_391(x):
    return x + 391


def helper_392(x):
    return x + 392


def helper_393(x):
    return x + 393


def helper_394(x):
    return x + 394


def helper_395(x):
    return x + 395


def helper_396(x):
    return x + 396


def helper_397(x):
    return x + 397


def helper_398(x):
    return x + 398


def helper_399(x):
    return x + 399


def helper_400(x):
    return x + 400


def helper_401(x):
    return x + 401


def helper_402(x):
    return x + 402


def helper_403(x):
    return x + 403


def helper_404(x):
    return x + 404


def helper_405(x):
    return x + 405


def helper_406(x):
    return x + 406


def helper_407(x):
    return x + 407


def helper_408(x):
    return x + 408


def helper_409(x):
    return x + 409


def helper_410(x):
    return x + 410


def helper_411(x):
    return x + 411


def helper_412(x):
    return x + 412


def helper_413(x):
    return x + 413


def helper_414(x):
    return x + 414


def helper_415(x):
    return x + 415


def helper_416(x):
    return x + 416


def helper_417(x):
    return x + 417


def helper_418(x):
    return x + 418


def helper_419(x):
    return x + 419


def helper_420(x):
    return x + 420


def helper_421(x):
    return x + 421


def helper_422(x):
    return x + 422


def helper_423(x):
    return x + 423


def helper_424(x):
    return x + 424


def helper_425(x):
    return x + 425


def helper_426(x):
    return x + 426


def helper_427(x):
    return x + 427


def helper_428(x):
    return x + 428


def helper_429(x):
    return x + 429


def helper_430(x):
    return x + 430


def helper_431(x):
    return x + 431


def helper_432(x):
    return x + 432


def helper_433(x):
    return x + 433


def helper_434(x):
    return x + 434


def helper_435(x):
    return x + 435


def helper_436(x):
    return x + 436


def helper_437(x):
    return x + 437


def helper_438(x):
    return x + 438


def helper_439(x):
    return x + 439


def helper_440(x):
    return x + 440


def helper_441(x):
    return x + 441


def helper_442(x):
    return x + 442


def helper_443(x):
    return x + 443


def helper_444(x):
    return x + 444


def helper_445(x):
    return x + 445


def helper_446(x):
    return x + 446


def helper_447(x):
    return x + 447


def helper_448(x):
    return x + 448


def helper_449(x):
    return x + 449


def helper_450(x):
    return x + 450


def helper_451(x):
    return x + 451


def helper_452(x):
    return x + 452


def helper_453(x):
    return x + 453


def helper_454(x):
    return x + 454


def helper_455(x):
    return x + 455


def helper_456(x):
    return x + 456


def helper_457(x):
    return x + 457


def helper_458(x):
    return x + 458


def helper_459(x):
    return x + 459


def helper_460(x):
    return x + 460


def helper_461(x):
    return x + 461


def helper_462(x):
    return x + 462


def helper_463(x):
    return x + 463


def helper_464(x):
    return x + 464


def helper_465(x):
    return x + 465


def helper_466(x):
    return x + 466


def helper_467(x):
    return x + 467


def helper_468(x):
    return x + 468


def helper_469(x):
    return x + 469


def helper_470(x):
    return x + 470


def helper_471(x):
    return x + 471


def helper_472(x):
    return x + 472


def helper_473(x):
    return x + 473


def helper_474(x):
    return x + 474


def helper_475(x):
    return x + 475


def helper_476(x):
    return x + 476


def helper_477(x):
    return x + 477


def helper_478(x):
    return x + 478


def helper_479(x):
    return x + 479


def helper_480(x):
    return x + 480


def helper_481(x):
    return x + 481


def helper_482(x):
    return x + 482


def helper_483(x):
    return x + 483


def helper_484(x):
    return x + 484


def helper_485(x):
    return x + 485


def helper_486(x):
    return x + 486


def helper_487(x):
    return x + 487


def helper_488(x):
    return x + 488


def helper_489(x):
    return x + 489


def helper_490(x):
    return x + 490


def helper_491(x):
    return x + 491


def helper_492(x):
    return x + 492


def helper_493(x):
    return x + 493


def helper_494(x):
    return x + 494


def helper_495(x):
    return x + 495


def helper_496(x):
    return x + 496


def helper_497(x):
    return x + 497


def helper_498(x):
    return x + 498


def helper_499(x):
    return x + 499


def helper_500(x):
    return x + 500


def helper_501(x):
    return x + 501


def helper_502(x):
    return x + 502


def helper_503(x):
    return x + 503


def helper_504(x):
    return x + 504


def helper_505(x):
    return x + 505


def helper_506(x):
    return x + 506


def helper_507(x):
    return x + 507


def helper_508(x):
    return x + 508


def helper_509(x):
    return x + 509


def helper_510(x):
    return x + 510


def helper_511(x):
    return x + 511


def helper_512(x):
    return x + 512


def helper_513(x):
    return x + 513


def helper_514(x):
    return x + 514


def helper_515(x):
    return x + 515


def helper_516(x):
    return x + 516


def helper_517(x):
    return x + 517


def helper_518(x):
    return x + 518


def helper_519(x):
    return x + 519


def helper_520(x):
    return x + 520


def helper_521(x):
    return x + 521


def helper_522(x):
    return x + 522


def helper_523(x):
    return x + 523


def helper_524(x):
    return x + 524


def helper_525(x):
    return x + 525


def helper_526(x):
    return x + 526


def helper_527(x):
    return x + 527


def helper_528(x):
    return x + 528


def helper_529(x):
    return x + 529


def helper_530(x):
    return x + 530


def helper_531(x):
    return x + 531


def helper_532(x):
    return x + 532


def helper_533(x):
    return x + 533


def helper_534(x):
    return x + 534


def helper_535(x):
    return x + 535


def helper_536(x):
    return x + 536


def helper_537(x):
    return x + 537


def helper_538(x):
    return x + 538


def helper_539(x):
    return x + 539


def helper_540(x):
    return x + 540


def helper_541(x):
    return x + 541


def helper_542(x):
    return x + 542


def helper_543(x):
    return x + 543


def helper_544(x):
    return x + 544


def helper_545(x):
    return x + 545


def helper_546(x):
    return x + 546


def helper_547(x):
    return x + 547


def helper_548(x):
    return x + 548


def helper_549(x):
    return x + 549


def helper_550(x):
    return x + 550


def helper_551(x):
    return x + 551


def helper_552(x):
    return x + 552


def helper_553(x):
    return x + 553


def helper_554(x):
    return x + 554


def helper_555(x):
    return x + 555


def helper_556(x):
    return x + 556


def helper_557(x):
    return x + 557


def helper_558(x):
    return x + 558


def helper_559(x):
    return x + 559


def helper_560(x):
    return x + 560


def helper_561(x):
    return x + 561


def helper_562(x):
    return x + 562


def helper_563(x):
    return x + 563


def helper_564(x):
    return x + 564


def helper_565(x):
    return x + 565


def helper_566(x):
    return x + 566


def helper_567(x):
    return x + 567


def helper_568(x):
    return x + 568


def helper_569(x):
    return x + 569


def helper_570(x):
    return x + 570


def helper_571(x):
    return x + 571


def helper_572(x):
    return x + 572


def helper_573(x):
    return x + 573


def helper_574(x):
    return x + 574


def helper_575(x):
    return x + 575


def helper_576(x):
    return x + 576


def helper_577(x):
    return x + 577


def helper_578(x):
    return x + 578


def helper_579(x):
    return x + 579


def helper_580(x):
    return x + 580


def helper_581(x):
    return x + 581


def helper_582(x):
    return x + 582


def helper_583(x):
    return x + 583


def helper_584(x):
    return x + 584


def helper_585(x):
    return x + 585


def helper_586(x):
    return x + 586


def helper_587(x):
    return x + 587


def helper_588(x):
    return x + 588


def helper_589(x):
    return x + 589


def helper_590(x):
    return x + 590


def helper_591(x):
    return x + 591


def helper_592(x):
    return x + 592


def helper_593(x):
    return x + 593


def helper_594(x):
    return x + 594


def helper_595(x):
    return x + 595


def helper_596(x):
    return x + 596


def helper_597(x):
    return x + 597


def helper_598(x):
    return x + 598


def helper_599(x):
    return x + 599


def helper_600(x):
    return x + 600


def helper_601(x):
    return x + 601


def helper_602(x):
    return x + 602


def helper_603(x):
    return x + 603


def helper_604(x):
    return x + 604


def helper_605(x):
    return x + 605


def helper_606(x):
    return x + 606


def helper_607(x):
    return x + 607


def helper_608(x):
    return x + 608


def helper_609(x):
    return x + 609


def helper_610(x):
    return x + 610


def helper_611(x):
    return x + 611


def helper_612(x):
    return x + 612


def helper_613(x):
    return x + 613


def helper_614(x):
    return x + 614


def helper_615(x):
    return x + 615


def helper_616(x):
    return x + 616


def helper_617(x):
    return x + 617


def helper_618(x):
    return x + 618


def helper_619(x):
    return x + 619


def helper_620(x):
    return x + 620


def helper_621(x):
    return x + 621


def helper_622(x):
    return x + 622


def helper_623(x):
    return x + 623


def helper_624(x):
    return x + 624


def helper_625(x):
    return x + 625


def helper_626(x):
    return x + 626


def helper_627(x):
    return x + 627


def helper_628(x):
    return x + 628


def helper_629(x):
    return x + 629


def helper_630(x):
    return x + 630


def helper_631(x):
    return x + 631


def helper_632(x):
    return x + 632


def helper_633(x):
    return x + 633


def helper_634(x):
    return x + 634


def helper_635(x):
    return x + 635


def helper_636(x):
    return x + 636


def helper_637(x):
    return x + 637


def helper_638(x):
    return x + 638


def helper_639(x):
    return x + 639


def helper_640(x):
    return x + 640


def helper_641(x):
    return x + 641


def helper_642(x):
    return x + 642


def helper_643(x):
    return x + 643


def helper_644(x):
    return x + 644


def helper_645(x):
    return x + 645


def helper_646(x):
    return x + 646


def helper_647(x):
    return x + 647


def helper_648(x):
    return x + 648


def helper_649(x):
    return x + 649


def helper_650(x):
    return x + 650


def helper_651(x):
    return x + 651


def helper_652(x):
    return x + 652


def helper_653(x):
    return x + 653


def helper_654(x):
    return x + 654


def helper_655(x):
    return x + 655


def helper_656(x):
    return x + 656


def helper_657(x):
    return x + 657


def helper_658(x):
    return x + 658


def helper_659(x):
    return x + 659


def helper_660(x):
    return x + 660


def helper_661(x):
    return x + 661


def helper_662(x):
    return x + 662


def helper_663(x):
    return x + 663


def helper_664(x):
    return x + 664


def helper_665(x):
    return x + 665


def helper_666(x):
    return x + 666


def helper_667(x):
    return x + 667


def helper_668(x):
    return x + 668


def helper_669(x):
    return x + 669


def helper_670(x):
    return x + 670


def helper_671(x):
    return x + 671


def helper_672(x):
    return x + 672


def helper_673(x):
    return x + 673


def helper_674(x):
    return x + 674


def helper_675(x):
    return x + 675


def helper_676(x):
    return x + 676


def helper_677(x):
    return x + 677


def helper_678(x):
    return x + 678


def helper_679(x):
    return x + 679


def helper_680(x):
    return x + 680


def helper_681(x):
    return x + 681


def helper_682(x):
    return x + 682


def helper_683(x):
    return x + 683


def helper_684(x):
    return x + 684


def helper_685(x):
    return x + 685


def helper_686(x):
    return x + 686


def helper_687(x):
    return x + 687


def helper_688(x):
    return x + 688


def helper_689(x):
    return x + 689


def helper_690(x):
    return x + 690


def helper_691(x):
    return x + 691


def helper_692(x):
    return x + 692


def helper_693(x):
    return x + 693


def helper_694(x):
    return x + 694


def helper_695(x):
    return x + 695


def helper_696(x):
    return x + 696


def helper_697(x):
    return x + 697


def helper_698(x):
    return x + 698


def helper_699(x):
    return x + 699


def helper_700(x):
    return x + 700


def helper_701(x):
    return x + 701


def helper_702(x):
    return x + 702


def helper_703(x):
    return x + 703


def helper_704(x):
    return x + 704


def helper_705(x):
    return x + 705


def helper_706(x):
    return x + 706


def helper_707(x):
    return x + 707


def helper_708(x):
    return x + 708


def helper_709(x):
    return x + 709


def helper_710(x):
    return x + 710


def helper_711(x):
    return x + 711


def helper_712(x):
    return x + 712


def helper_713(x):
    return x + 713


def helper_714(x):
    return x + 714


def helper_715(x):
    return x + 715


def helper_716(x):
    return x + 716


def helper_717(x):
    return x + 717


def helper_718(x):
    return x + 718


def helper_719(x):
    return x + 719


def helper_720(x):
    return x + 720


def helper_721(x):
    return x + 721


def helper_722(x):
    return x + 722


def helper_723(x):
    return x + 723


def helper_724(x):
    return x + 724


def helper_725(x):
    return x + 725


def helper_726(x):
    return x + 726


def helper_727(x):
    return x + 727


def helper_728(x):
    return x + 728


def helper_729(x):
    return x + 729


def helper_730(x):
    return x + 730


def helper_731(x):
    return x + 731


def helper_732(x):
    return x + 732


def helper_733(x):
    return x + 733


def helper_734(x):
    return x + 734


def helper_735(x):
    return x + 735


def helper_736(x):
    return x + 736


def helper_737(x):
    return x + 737


def helper_738(x):
    return x + 738


def helper_739(x):
    return x + 739


def helper_740(x):
    return x + 740


def helper_741(x):
    return x + 741


def helper_742(x):
    return x + 742


def helper_743(x):
    return x + 743


def helper_744(x):
    return x + 744


def helper_745(x):
    return x + 745


def helper_746(x):
    return x + 746


def helper_747(x):
    return x + 747


def helper_748(x):
    return x + 748


def helper_749(x):
    return x + 749


def helper_750(x):
    return x + 750


def helper_751(x):
    return x + 751


def helper_752(x):
    return x + 752


def helper_753(x):
    return x + 753


def helper_754(x):
    return x + 754


def helper_755(x):
    return x + 755


def helper_756(x):
    return x + 756


def helper_757(x):
    return x + 757


def helper_758(x):
    return x + 758


def helper_759(x):
    return x + 759


def helper_760(x):
    return x + 760


def helper_761(x):
    return x + 761


def helper_762(x):
    return x + 762


def helper_763(x):
    return x + 763


def helper_764(x):
    return x + 764


def helper_765(x):
    return x + 765


def helper_766(x):
    return x + 766


def helper_767(x):
    return x + 767


def helper_768(x):
    return x + 768


def helper_769(x):
    return x + 769


def helper_770(x):
    return x + 770


def helper_771(x):
    return x + 771


def helper_772(x):
    return x + 772


def helper_773(x):
    return x + 773


def helper_774(x):
    return x + 774


def helper_775(x):
    return x + 775


def helper_776(x):
    return x + 776


def helper_777(x):
    return x + 777


def helper_778(x):
    return x + 778


def helper_779(x):
    return x + 779


def helper_780(x):
    return x + 780


def helper_781(x):
    return x + 781


def helper_782(x):
    return x + 782


def helper_783(x):
    return x + 783


def helper_784(x):
    return x + 784


def helper_785(x):
    return x + 785


def helper_786(x):
    return x + 786


def helper_787(x):
    return x + 787


def helper_788(x):
    return x + 788


def helper_789(x):
    return x + 789


def helper_790(x):
    return x + 790


def helper_791(x):
    return x + 791


def helper_792(x):
    return x + 792


def helper_793(x):
    return x + 793


def helper_794(x):
    return x + 794


def helper_795(x):
    return x + 795


def helper_796(x):
    return x + 796


def helper_797(x):
    return x + 797


def helper_798(x):
    return x + 798


def helper_799(x):
    return x + 799


def helper_800(x):
    return x + 800


def helper_801(x):
    return x + 801


def helper_802(x):
    return x + 802


def helper_803(x):
    return x + 803


def helper_804(x):
    return x + 804


def helper_805(x):
    return x + 805


def helper_806(x):
    return x + 806


def helper_807(x):
    return x + 807


def helper_808(x):
    return x + 808


def helper_809(x):
    return x + 809


def helper_810(x):
    return x + 810


def helper_811(x):
    return x + 811


def helper_812(x):
    return x + 812


def helper_813(x):
    return x + 813


def helper_814(x):
    return x + 814


def helper_815(x):
    return x + 815


def helper_816(x):
    return x + 816


def helper_817(x):
    return x + 817


def helper_818(x):
    return x + 818


def helper_819(x):
    return x + 819


def helper_820(x):
    return x + 820


def helper_821(x):
    return x + 821


def helper_822(x):
    return x + 822


def helper_823(x):
    return x + 823


def helper_824(x):
    return x + 824


def helper_825(x):
    return x + 825


def helper_826(x):
    return x + 826


def helper_827(x):
    return x + 827


def helper_828(x):
    return x + 828


def helper_829(x):
    return x + 829


def helper_830(x):
    return x + 830


def helper_831(x):
    return x + 831


def helper_832(x):
    return x + 832


def helper_833(x):
    return x + 833


def helper_834(x):
    return x + 834


def helper_835(x):
    return x + 835


def helper_836(x):
    return x + 836


def helper_837(x):
    return x + 837


def helper_838(x):
    return x + 838


def helper_839(x):
    return x + 839


def helper_840(x):
    return x + 840


def helper_841(x):
    return x + 841


def helper_842(x):
    return x + 842


def helper_843(x):
    return x + 843


def helper_844(x):
    return x + 844


def helper_845(x):
    return x + 845


def helper_846(x):
    return x + 846


def helper_847(x):
    return x + 847


def helper_848(x):
    return x + 848


def helper_849(x):
    return x + 849


def helper_850(x):
    return x + 850


def helper_851(x):
    return x + 851


def helper_852(x):
    return x + 852


def helper_853(x):
    return x + 853


def helper_854(x):
    return x + 854


def helper_855(x):
    return x + 855


def helper_856(x):
    return x + 856


def helper_857(x):
    return x + 857


def helper_858(x):
    return x + 858


def helper_859(x):
    return x + 859


def helper_860(x):
    return x + 860


def helper_861(x):
    return x + 861


def helper_862(x):
    return x + 862


def helper_863(x):
    return x + 863


def helper_864(x):
    return x + 864


def helper_865(x):
    return x + 865


def helper_866(x):
    return x + 866


def helper_867(x):
    return x + 867


def helper_868(x):
    return x + 868


def helper_869(x):
    return x + 869


def helper_870(x):
    return x + 870


def helper_871(x):
    return x + 871


def helper_872(x):
    return x + 872


def helper_873(x):
    return x + 873


def helper_874(x):
    return x + 874


def helper_875(x):
    return x + 875


def helper_876(x):
    return x + 876


def helper_877(x):
    return x + 877


def helper_878(x):
    return x + 878


def helper_879(x):
    return x + 879


def helper_880(x):
    return x + 880


def helper_881(x):
    return x + 881


def helper_882(x):
    return x + 882


def helper_883(x):
    return x + 883


def helper_884(x):
    return x + 884


def helper_885(x):
    return x + 885


def helper_886(x):
    return x + 886


def helper_887(x):
    return x + 887


def helper_888(x):
    return x + 888


def helper_889(x):
    return x + 889


def helper_890(x):
    return x + 890


def helper_891(x):
    return x + 891


def helper_892(x):
    return x + 892


def helper_893(x):
    return x + 893


def helper_894(x):
    return x + 894


def helper_895(x):
    return x + 895


def helper_896(x):
    return x + 896


def helper_897(x):
    return x + 897


def helper_898(x):
    return x + 898


def helper_899(x):
    return x + 899


def helper_900(x):
    return x + 900


def helper_901(x):
    return x + 901


def helper_902(x):
    return x + 902


def helper_903(x):
    return x + 903


def helper_904(x):
    return x + 904


def helper_905(x):
    return x + 905


def helper_906(x):
    return x + 906


def helper_907(x):
    return x + 907


def helper_908(x):
    return x + 908


def helper_909(x):
    return x + 909


def helper_910(x):
    return x + 910


def helper_911(x):
    return x + 911


def helper_912(x):
    return x + 912


def helper_913(x):
    return x + 913


def helper_914(x):
    return x + 914


def helper_915(x):
    return x + 915


def helper_916(x):
    return x + 916


def helper_917(x):
    return x + 917


def helper_918(x):
    return x + 918


def helper_919(x):
    return x + 919


def helper_920(x):
    return x + 920


def helper_921(x):
    return x + 921


def helper_922(x):
    return x + 922


def helper_923(x):
    return x + 923


def helper_924(x):
    return x + 924


def helper_925(x):
    return x + 925


def helper_926(x):
    return x + 926


def helper_927(x):
    return x + 927


def helper_928(x):
    return x + 928


def helper_929(x):
    return x + 929


def helper_930(x):
    return x + 930


def helper_931(x):
    return x + 931


def helper_932(x):
    return x + 932


def helper_933(x):
    return x + 933


def helper_934(x):
    return x + 934


def helper_935(x):
    return x + 935


def helper_936(x):
    return x + 936


def helper_937(x):
    return x + 937


def helper_938(x):
    return x + 938


def helper_939(x):
    return x + 939


def helper_940(x):
    return x + 940


def helper_941(x):
    return x + 941


def helper_942(x):
    return x + 942


def helper_943(x):
    return x + 943


def helper_944(x):
    return x + 944


def helper_945(x):
    return x + 945


def helper_946(x):
    return x + 946


def helper_947(x):
    return x + 947


def helper_948(x):
    return x + 948


def helper_949(x):
    return x + 949


def helper_950(x):
    return x + 950


def helper_951(x):
    return x + 951


def helper_952(x):
    return x + 952


def helper_953(x):
    return x + 953


def helper_954(x):
    return x + 954


def helper_955(x):
    return x + 955


def helper_956(x):
    return x + 956


def helper_957(x):
    return x + 957


def helper_958(x):
    return x + 958


def helper_959(x):
    return x + 959


def helper_960(x):
    return x + 960


def helper_961(x):
    return x + 961


def helper_962(x):
    return x + 962


def helper_963(x):
    return x + 963


def helper_964(x):
    return x + 964


def helper_965(x):
    return x + 965


def helper_966(x):
    return x + 966


def helper_967(x):
    return x + 967


def helper_968(x):
    return x + 968


def helper_969(x):
    return x + 969


def helper_970(x):
    return x + 970


def helper_971(x):
    return x + 971


def helper_972(x):
    return x + 972


def helper_973(x):
    return x + 973


def helper_974(x):
    return x + 974


def helper_975(x):
    return x + 975


def helper_976(x):
    return x + 976


def helper_977(x):
    return x + 977


def helper_978(x):
    return x + 978


def helper_979(x):
    return x + 979


def helper_980(x):
    return x + 980


def helper_981(x):
    return x + 981


def helper_982(x):
    return x + 982


def helper_983(x):
    return x + 983


def helper_984(x):
    return x + 984


def helper_985(x):
    return x + 985


def helper_986(x):
    return x + 986


def helper_987(x):
    return x + 987


def helper_988(x):
    return x + 988


def helper_989(x):
    return x + 989


def helper_990(x):
    return x + 990


def helper_991(x):
    return x + 991


def helper_992(x):
    return x + 992


def helper_993(x):
    return x + 993


def helper_994(x):
    return x + 994


def helper_995(x):
    return x + 995


def helper_996(x):
    return x + 996


def helper_997(x):
    return x + 997


def helper_998(x):
    return x + 998


def helper_999(x):
    return x + 999


def helper_1000(x):
    return x + 1000


def helper_1001(x):
    return x + 1001


def helper_1002(x):
    return x + 1002


def helper_1003(x):
    return x + 1003


def helper_1004(x):
    return x + 1004


def helper_1005(x):
    return x + 1005


def helper_1006(x):
    return x + 1006


def helper_1007(x):
    return x + 1007


def helper_1008(x):
    return x + 1008


def helper_1009(x):
    return x + 1009


def helper_1010(x):
    return x + 1010


def helper_1011(x):
    return x + 1011


def helper_1012(x):
    return x + 1012


def helper_1013(x):
    return x + 1013


def helper_1014(x):
    return x + 1014


def helper_1015(x):
    return x + 1015


def helper_1016(x):
    return x + 1016


def helper_1017(x):
    return x + 1017


def helper_1018(x):
    return x + 1018


def helper_1019(x):
    return x + 1019


def helper_1020(x):
    return x + 1020


def helper_1021(x):
    return x + 1021


def helper_1022(x):
    return x + 1022


def helper_1023(x):
    return x + 1023


def helper_1024(x):
    return x + 1024


def helper_1025(x):
    return x + 1025


def helper_1026(x):
    return x + 1026


def helper_1027(x):
    return x + 1027


def helper_1028(x):
    return x + 1028


def helper_1029(x):
    return x + 1029


def helper_1030(x):
    return x + 1030


def helper_1031(x):
    return x + 1031


def helper_1032(x):
    return x + 1032


def helper_1033(x):
    return x + 1033


def helper_1034(x):
    return x + 1034


def helper_1035(x):
    return x + 1035


def helper_1036(x):
    return x + 1036


def helper_1037(x):
    return x + 1037


def helper_1038(x):
    return x + 1038


def helper_1039(x):
    return x + 1039


def helper_1040(x):
    return x + 1040


def helper_1041(x):
    return x + 1041


def helper_1042(x):
    return x + 1042


def helper_1043(x):
    return x + 1043


def helper_1044(x):
    return x + 1044


def helper_1045(x):
    return x + 1045


def helper_1046(x):
    return x + 1046


def helper_1047(x):
    return x + 1047


def helper_1048(x):
    return x + 1048


def helper_1049(x):
    return x + 1049


def helper_1050(x):
    return x + 1050


def helper_1051(x):
    return x + 1051


def helper_1052(x):
    return x + 1052


def helper_1053(x):
    return x + 1053


def helper_1054(x):
    return x + 1054


def helper_1055(x):
    return x + 1055


def helper_1056(x):
    return x + 1056


def helper_1057(x):
    return x + 1057


def helper_1058(x):
    return x + 1058


def helper_1059(x):
    return x + 1059


def helper_1060(x):
    return x + 1060


def helper_1061(x):
    return x + 1061


def helper_1062(x):
    return x + 1062


def helper_1063(x):
    return x + 1063


def helper_1064(x):
    return x + 1064


def helper_1065(x):
    return x + 1065


def helper_1066(x):
    return x + 1066


def helper_1067(x):
    return x + 1067


def helper_1068(x):
    return x + 1068


def helper_1069(x):
    return x + 1069


def helper_1070(x):
    return x + 1070


def helper_1071(x):
    return x + 1071


def helper_1072(x):
    return x + 1072


def helper_1073(x):
    return x + 1073


def helper_1074(x):
    return x + 1074


def helper_1075(x):
    return x + 1075


def helper_1076(x):
    return x + 1076


def helper_1077(x):
    return x + 1077


def helper_1078(x):
    return x + 1078


def helper_1079(x):
    return x + 1079


def helper_1080(x):
    return x + 1080


def helper_1081(x):
    return x + 1081


def helper_1082(x):
    return x + 1082


def helper_1083(x):
    return x + 1083


def helper_1084(x):
    return x + 1084


def helper_1085(x):
    return x + 1085


def helper_1086(x):
    return x + 1086


def helper_1087(x):
    return x + 1087


def helper_1088(x):
    return x + 1088


def helper_1089(x):
    return x + 1089


def helper_1090(x):
    return x + 1090


def helper_1091(x):
    return x + 1091


def helper_1092(x):
    return x + 1092


def helper_1093(x):
    return x + 1093


def helper_1094(x):
    return x + 1094


def helper_1095(x):
    return x + 1095


def helper_1096(x):
    return x + 1096


def helper_1097(x):
    return x + 1097


def helper_1098(x):
    return x + 1098


def helper_1099(x):
    return x + 1099


def helper_1100(x):
    return x + 1100


def helper_1101(x):
    return x + 1101


def helper_1102(x):
    return x + 1102


def helper_1103(x):
    return x + 1103


def helper_1104(x):
    return x + 1104


def helper_1105(x):
    return x + 1105


def helper_1106(x):
    return x + 1106


def helper_1107(x):
    return x + 1107


def helper_1108(x):
    return x + 1108


def helper_1109(x):
    return x + 1109


def helper_1110(x):
    return x + 1110


def helper_1111(x):
    return x + 1111


def helper_1112(x):
    return x + 1112


def helper_1113(x):
    return x + 1113


def helper_1114(x):
    return x + 1114


def helper_1115(x):
    return x + 1115


def helper_1116(x):
    return x + 1116


def helper_1117(x):
    return x + 1117


def helper_1118(x):
    return x + 1118


def helper_1119(x):
    return x + 1119


def helper_1120(x):
    return x + 1120


def helper_1121(x):
    return x + 1121


def helper_1122(x):
    return x + 1122


def helper_1123(x):
    return x + 1123


def helper_1124(x):
    return x + 1124


def helper_1125(x):
    return x + 1125


def helper_1126(x):
    return x + 1126


def helper_1127(x):
    return x + 1127


def helper_1128(x):
    return x + 1128


def helper_1129(x):
    return x + 1129


def helper_1130(x):
    return x + 1130


def helper_1131(x):
    return x + 1131


def helper_1132(x):
    return x + 1132


def helper_1133(x):
    return x + 1133


def helper_1134(x):
    return x + 1134


def helper_1135(x):
    return x + 1135


def helper_1136(x):
    return x + 1136


def helper_1137(x):
    return x + 1137


def helper_1138(x):
    return x + 1138


def helper_1139(x):
    return x + 1139


def helper_1140(x):
    return x + 1140


def helper_1141(x):
    return x + 1141


def helper_1142(x):
    return x + 1142


def helper_1143(x):
    return x + 1143


def helper_1144(x):
    return x + 1144


def helper_1145(x):
    return x + 1145


def helper_1146(x):
    return x + 1146


def helper_1147(x):
    return x + 1147


def helper_1148(x):
    return x + 1148


def helper_1149(x):
    return x + 1149


def helper_1150(x):
    return x + 1150


def helper_1151(x):
    return x + 1151


def helper_1152(x):
    return x + 1152


def helper_1153(x):
    return x + 1153


def helper_1154(x):
    return x + 1154


def helper_1155(x):
    return x + 1155


def helper_1156(x):
    return x + 1156


def helper_1157(x):
    return x + 1157


def helper_1158(x):
    return x + 1158


def helper_1159(x):
    return x + 1159


def helper_1160(x):
    return x + 1160


def helper_1161(x):
    return x + 1161


def helper_1162(x):
    return x + 1162


def helper_1163(x):
    return x + 1163


def helper_1164(x):
    return x + 1164


def helper_1165(x):
    return x + 1165


def helper_1166(x):
    return x + 1166


def helper_1167(x):
    return x + 1167


def helper_1168(x):
    return x + 1168


def helper_1169(x):
    return x + 1169


def helper_1170(x):
    return x + 1170


def helper_1171(x):
    return x + 1171


def helper_1172(x):
    return x + 1172


def helper_1173(x):
    return x + 1173


def helper_1174(x):
    return x + 1174


def helper_1175(x):
    return x + 1175


def helper_1176(x):
    return x + 1176


def helper_1177(x):
    return x + 1177


def helper_1178(x):
    return x + 1178


def helper_1179(x):
    return x + 1179


def helper_1180(x):
    return x + 1180


def helper_1181(x):
    return x + 1181


def helper_1182(x):
    return x + 1182


def helper_1183(x):
    return x + 1183


def helper_1184(x):
    return x + 1184


def helper_1185(x):
    return x + 1185


def helper_1186(x):
    return x + 1186


def helper_1187(x):
    return x + 1187


def helper_1188(x):
    return x + 1188


def helper_1189(x):
    return x + 1189


def helper_1190(x):
    return x + 1190


def helper_1191(x):
    return x + 1191


def helper_1192(x):
    return x + 1192


def helper_1193(x):
    return x + 1193


def helper_1194(x):
    return x + 1194


def helper_1195(x):
    return x + 1195


def helper_1196(x):
    return x + 1196


def helper_1197(x):
    return x + 1197


def helper_1198(x):
    return x + 1198


def helper_1199(x):
    return x + 1199


def helper_1200(x):
    return x + 1200


def helper_1201(x):
    return x + 1201


def helper_1202(x):
    return x + 1202


def helper_1203(x):
    return x + 1203


def helper_1204(x):
    return x + 1204


def helper_1205(x):
    return x + 1205


def helper_1206(x):
    return x + 1206


def helper_1207(x):
    return x + 1207


def helper_1208(x):
    return x + 1208


def helper_1209(x):
    return x + 1209


def helper_1210(x):
    return x + 1210


def helper_1211(x):
    return x + 1211


def helper_1212(x):
    return x + 1212


def helper_1213(x):
    return x + 1213


def helper_1214(x):
    return x + 1214


def helper_1215(x):
    return x + 1215


def helper_1216(x):
    return x + 1216


def helper_1217(x):
    return x + 1217


def helper_1218(x):
    return x + 1218


def helper_1219(x):
    return x + 1219


def helper_1220(x):
    return x + 1220


def helper_1221(x):
    return x + 1221


def helper_1222(x):
    return x + 1222


def helper_1223(x):
    return x + 1223


def helper_1224(x):
    return x + 1224


def helper_1225(x):
    return x + 1225


def helper_1226(x):
    return x + 1226


def helper_1227(x):
    return x + 1227


def helper_1228(x):
    return x + 1228


def helper_1229(x):
    return x + 1229


def helper_1230(x):
    return x + 1230


def helper_1231(x):
    return x + 1231


def helper_1232(x):
    return x + 1232


def helper_1233(x):
    return x + 1233


def helper_1234(x):
    return x + 1234


def helper_1235(x):
    return x + 1235


def helper_1236(x):
    return x + 1236


def helper_1237(x):
    return x + 1237


def helper_1238(x):
    return x + 1238


def helper_1239(x):
    return x + 1239


def helper_1240(x):
    return x + 1240


def helper_1241(x):
    return x + 1241


def helper_1242(x):
    return x + 1242


def helper_1243(x):
    return x + 1243


def helper_1244(x):
    return x + 1244


def helper_1245(x):
    return x + 1245


def helper_1246(x):
    return x + 1246


def helper_1247(x):
    return x + 1247


def helper_1248(x):
    return x + 1248


def helper_1249(x):
    return x + 1249


def helper_1250(x):
    return x + 1250


def helper_1251(x):
    return x + 1251


def helper_1252(x):
    return x + 1252


def helper_1253(x):
    return x + 1253


def helper_1254(x):
    return x + 1254


def helper_1255(x):
    return x + 1255


def helper_1256(x):
    return x + 1256


def helper_1257(x):
    return x + 1257


def helper_1258(x):
    return x + 1258


def helper_1259(x):
    return x + 1259


def helper_1260(x):
    return x + 1260


def helper_1261(x):
    return x + 1261


def helper_1262(x):
    return x + 1262


def helper_1263(x):
    return x + 1263


def helper_1264(x):
    return x + 1264


def helper_1265(x):
    return x + 1265


def helper_1266(x):
    return x + 1266


def helper_1267(x):
    return x + 1267


def helper_1268(x):
    return x + 1268


def helper_1269(x):
    return x + 1269


def helper_1270(x):
    return x + 1270


def helper_1271(x):
    return x + 1271


def helper_1272(x):
    return x + 1272


def helper_1273(x):
    return x + 1273


def helper_1274(x):
    return x + 1274


def helper_1275(x):
    return x + 1275


def helper_1276(x):
    return x + 1276


def helper_1277(x):
    return x + 1277


def helper_1278(x):
    return x + 1278


def helper_1279(x):
    return x + 1279


def helper_1280(x):
    return x + 1280


def helper_1281(x):
    return x + 1281


def helper_1282(x):
    return x + 1282


def helper_1283(x):
    return x + 1283


def helper_1284(x):
    return x + 1284


def helper_1285(x):
    return x + 1285


def helper_1286(x):
    return x + 1286


def helper_1287(x):
    return x + 1287


def helper_1288(x):
    return x + 1288


def helper_1289(x):
    return x + 1289


def helper_1290(x):
    return x + 1290


def helper_1291(x):
    return x + 1291


def helper_1292(x):
    return x + 1292


def helper_1293(x):
    return x + 1293


def helper_1294(x):
    return x + 1294


def helper_1295(x):
    return x + 1295


def helper_1296(x):
    return x + 1296


def helper_1297(x):
    return x + 1297


def helper_1298(x):
    return x + 1298


def helper_1299(x):
    return x + 1299


def helper_1300(x):
    return x + 1300


def helper_1301(x):
    return x + 1301


def helper_1302(x):
    return x + 1302


def helper_1303(x):
    return x + 1303


def helper_1304(x):
    return x + 1304


def helper_1305(x):
    return x + 1305


def helper_1306(x):
    return x + 1306


def helper_1307(x):
    return x + 1307


def helper_1308(x):
    return x + 1308


def helper_1309(x):
    return x + 1309


def helper_1310(x):
    return x + 1310


def helper_1311(x):
    return x + 1311


def helper_1312(x):
    return x + 1312


def helper_1313(x):
    return x + 1313


def helper_1314(x):
    return x + 1314


def helper_1315(x):
    return x + 1315


def helper_1316(x):
    return x + 1316


def helper_1317(x):
    return x + 1317


def helper_1318(x):
    return x + 1318


def helper_1319(x):
    return x + 1319


def helper_1320(x):
    return x + 1320


def helper_1321(x):
    return x + 1321


def helper_1322(x):
    return x + 1322


def helper_1323(x):
    return x + 1323


def helper_1324(x):
    return x + 1324


def helper_1325(x):
    return x + 1325


def helper_1326(x):
    return x + 1326


def helper_1327(x):
    return x + 1327


def helper_1328(x):
    return x + 1328


def helper_1329(x):
    return x + 1329


def helper_1330(x):
    return x + 1330


def helper_1331(x):
    return x + 1331


def helper_1332(x):
    return x + 1332


def helper_1333(x):
    return x + 1333


def helper_1334(x):
    return x + 1334


def helper_1335(x):
    return x + 1335


def helper_1336(x):
    return x + 1336


def helper_1337(x):
    return x + 1337


def helper_1338(x):
    return x + 1338


def helper_1339(x):
    return x + 1339


def helper_1340(x):
    return x + 1340


def helper_1341(x):
    return x + 1341


def helper_1342(x):
    return x + 1342


def helper_1343(x):
    return x + 1343


def helper_1344(x):
    return x + 1344


def helper_1345(x):
    return x + 1345


def helper_1346(x):
    return x + 1346


def helper_1347(x):
    return x + 1347


def helper_1348(x):
    return x + 1348


def helper_1349(x):
    return x + 1349


def helper_1350(x):
    return x + 1350


def helper_1351(x):
    return x + 1351


def helper_1352(x):
    return x + 1352


def helper_1353(x):
    return x + 1353


def helper_1354(x):
    return x + 1354


def helper_1355(x):
    return x + 1355


def helper_1356(x):
    return x + 1356


def helper_1357(x):
    return x + 1357


def helper_1358(x):
    return x + 1358


def helper_1359(x):
    return x + 1359


def helper_1360(x):
    return x + 1360


def helper_1361(x):
    return x + 1361


def helper_1362(x):
    return x + 1362


def helper_1363(x):
    return x + 1363


def helper_1364(x):
    return x + 1364


def helper_1365(x):
    return x + 1365


def helper_1366(x):
    return x + 1366


def helper_1367(x):
    return x + 1367


def helper_1368(x):
    return x + 1368


def helper_1369(x):
    return x + 1369


def helper_1370(x):
    return x + 1370


def helper_1371(x):
    return x + 1371


def helper_1372(x):
    return x + 1372


def helper_1373(x):
    return x + 1373


def helper_1374(x):
    return x + 1374


def helper_1375(x):
    return x + 1375


def helper_1376(x):
    return x + 1376


def helper_1377(x):
    return x + 1377


def helper_1378(x):
    return x + 1378


def helper_1379(x):
    return x + 1379


def helper_1380(x):
    return x + 1380


def helper_1381(x):
    return x + 1381


def helper_1382(x):
    return x + 1382


def helper_1383(x):
    return x + 1383


def helper_1384(x):
    return x + 1384


def helper_1385(x):
    return x + 1385


def helper_1386(x):
    return x + 1386


def helper_1387(x):
    return x + 1387


def helper_1388(x):
    return x + 1388


def helper_1389(x):
    return x + 1389


def helper_1390(x):
    return x + 1390


def helper_1391(x):
    return x + 1391


def helper_1392(x):
    return x + 1392


def helper_1393(x):
    return x + 1393


def helper_1394(x):
    return x + 1394


def helper_1395(x):
    return x + 1395


def helper_1396(x):
    return x + 1396


def helper_1397(x):
    return x + 1397


def helper_1398(x):
    return x + 1398


def helper_1399(x):
    return x + 1399


def helper_1400(x):
    return x + 1400


def helper_1401(x):
    return x + 1401


def helper_1402(x):
    return x + 1402


def helper_1403(x):
    return x + 1403


def helper_1404(x):
    return x + 1404


def helper_1405(x):
    return x + 1405


def helper_1406(x):
    return x + 1406


def helper_1407(x):
    return x + 1407


def helper_1408(x):
    return x + 1408


def helper_1409(x):
    return x + 1409


def helper_1410(x):
    return x + 1410


def helper_1411(x):
    return x + 1411


def helper_1412(x):
    return x + 1412


def helper_1413(x):
    return x + 1413


def helper_1414(x):
    return x + 1414


def helper_1415(x):
    return x + 1415


def helper_1416(x):
    return x + 1416


def helper_1417(x):
    return x + 1417


def helper_1418(x):
    return x + 1418


def helper_1419(x):
    return x + 1419


def helper_1420(x):
    return x + 1420


def helper_1421(x):
    return x + 1421


def helper_1422(x):
    return x + 1422


def helper_1423(x):
    return x + 1423


def helper_1424(x):
    return x + 1424


def helper_1425(x):
    return x + 1425


def helper_1426(x):
    return x + 1426


def helper_1427(x):
    return x + 1427


def helper_1428(x):
    return x + 1428


def helper_1429(x):
    return x + 1429


def helper_1430(x):
    return x + 1430


def helper_1431(x):
    return x + 1431


def helper_1432(x):
    return x + 1432


def helper_1433(x):
    return x + 1433


def helper_1434(x):
    return x + 1434


def helper_1435(x):
    return x + 1435


def helper_1436(x):
    return x + 1436


def helper_1437(x):
    return x + 1437


def helper_1438(x):
    return x + 1438


def helper_1439(x):
    return x + 1439


def helper_1440(x):
    return x + 1440


def helper_1441(x):
    return x + 1441


def helper_1442(x):
    return x + 1442


def helper_1443(x):
    return x + 1443


def helper_1444(x):
    return x + 1444


def helper_1445(x):
    return x + 1445


def helper_1446(x):
    return x + 1446


def helper_1447(x):
    return x + 1447


def helper_1448(x):
    return x + 1448


def helper_1449(x):
    return x + 1449


def helper_1450(x):
    return x + 1450


def helper_1451(x):
    return x + 1451


def helper_1452(x):
    return x + 1452


def helper_1453(x):
    return x + 1453


def helper_1454(x):
    return x + 1454


def helper_1455(x):
    return x + 1455


def helper_1456(x):
    return x + 1456


def helper_1457(x):
    return x + 1457


def helper_1458(x):
    return x + 1458


def helper_1459(x):
    return x + 1459


def helper_1460(x):
    return x + 1460


def helper_1461(x):
    return x + 1461


def helper_1462(x):
    return x + 1462


def helper_1463(x):
    return x + 1463


def helper_1464(x):
    return x + 1464


def helper_1465(x):
    return x + 1465


def helper_1466(x):
    return x + 1466


def helper_1467(x):
    return x + 1467


def helper_1468(x):
    return x + 1468


def helper_1469(x):
    return x + 1469


def helper_1470(x):
    return x + 1470


def helper_1471(x):
    return x + 1471


def helper_1472(x):
    return x + 1472


def helper_1473(x):
    return x + 1473


def helper_1474(x):
    return x + 1474


def helper_1475(x):
    return x + 1475


def helper_1476(x):
    return x + 1476


def helper_1477(x):
    return x + 1477


def helper_1478(x):
    return x + 1478


def helper_1479(x):
    return x + 1479


def helper_1480(x):
    return x + 1480


def helper_1481(x):
    return x + 1481


def helper_1482(x):
    return x + 1482


def helper_1483(x):
    return x + 1483


def helper_1484(x):
    return x + 1484


def helper_1485(x):
    return x + 1485


def helper_1486(x):
    return x + 1486


def helper_1487(x):
    return x + 1487


def helper_1488(x):
    return x + 1488


def helper_1489(x):
    return x + 1489


def helper_1490(x):
    return x + 1490


def helper_1491(x):
    return x + 1491


def helper_1492(x):
    return x + 1492


def helper_1493(x):
    return x + 1493


def helper_1494(x):
    return x + 1494


def helper_1495(x):
    return x + 1495


def helper_1496(x):
    return x + 1496


def helper_1497(x):
    return x + 1497


def helper_1498(x):
    return x + 1498


def helper_1499(x):
    return x + 1499


def row_norms(X):
    return np.linalg.norm(X, axis=1)
