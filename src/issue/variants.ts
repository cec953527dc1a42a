/**
 * Traditional characters, and other forms of a character, with the simplified one they are searched as: 綫 and 線 as 线.
 * Those of UTF-16's first 65,536 only, so that one unit stays one. Where a character has several simplified forms it is the
 * first of them: 乾 is searched as 干 wherever it stands, on both sides.
 *
 * `tell` is told each of the 2,973 pairs once, as UTF-16 units.
 *
 * From the dictionaries of OpenCC (Apache-2.0) by way of opencc-js 1.4.2: what it makes of each character alone, from
 * traditional Chinese, else as Hong Kong writes it. variants.test.ts makes the table anew from that package and compares.
 */
export function eachVariant(tell: (form: number, simplified: number) => void): void {
  const [simplified, forms] = [readNumbers(steps), readNumbers(jumps)]
  let to = 0x3400
  let from = 0x4e00
  for (const [at, step] of simplified.entries()) {
    const jump = forms[at] ?? 0
    to += step
    from += jump % 2 === 0 ? jump / 2 : -(jump + 1) / 2
    tell(from, to)
  }
}

/** Numbers to the base 43, least figure first: the 86 signs from ( to ~ but \\ are the figures, the upper half those that go on. */
function readNumbers(signs: string): number[] {
  const numbers: number[] = []
  let number = 0
  let weight = 1
  for (let at = 0; at < signs.length; at += 1) {
    const code = signs.charCodeAt(at)
    const figure = code < 92 ? code - 40 : code - 41
    number += (figure % 43) * weight
    weight *= 43
    if (figure >= 43) continue
    numbers.push(number)
    number = 0
    weight = 1
  }
  return numbers
}

/** From each simplified form, ascending, to the next. 6 kB gzipped, these and the jumps; as plain characters it is 13. */
const steps = [
  '`)*,2)4=z*LS+<n*t+9K)_-Gg*r,MU)c*))69d)u.)=8r--z)=)3)R|*U)/x,a)[0Y)]*8V+>f+p*z,))))))*)))Gu)Y)s-*):k-t*S-)+*X)',
  '])+{)i1+),)*Y))]4)T-*))))n*))))))h+V*/+*/)))-*)*+(.,.(+)2()+,,4)-2)@-)*/*5(*1++/.)0+(*?*3H())))+)))*))))+()P.*',
  '0*d)+*)))))*FA+*)))*)u),V)7+)M)*))u)s)4.-,>+)-**,,+,5*).2++()*.-(,(*+++*2-,/(**/,),6-.)))-3()))0+,)))*6)<*_))+',
  ').1))44(7NN04)0,(/).).,**(+,(0)++0+)((+*))+-(+2)+*)-9*)(,)--(/)(/2(.(((.)*(,,*-***+(***9,+(-:2*)*))))*)4O2**/,',
  '8-/1,))))*(*+)*P<*+))*l)-))()),,2^).)U)0M45S)6b)d),(3+)+)0)0E>)=0+)(((())()))L))4<+****)*L)()J=,Y)|)(~)*+(+*4+',
  '.(:=,)()/)13(7;6())I))(T)-E3))))8A)*(h))))])+M*Eo)J5,?D)*)1)3/)GD*)+/6,-(25,-(+*).)<+-A*()<))*)6,.2*,)E*)))2:)',
  ')QS)*+f*K).:**+/)0,2).)+2).X)((,((*/-*,.)*)--)>/V)>*)67-(),-2)@)(*((2/*):.+(94M10861*))))))>G)+4/:7+(*)))))Q-(',
  '))))CE))*))))A@,*A:Db*)*Z)-,0)*:+08.)+/3,*))),P*),)))*)/183(7+)*))));.@))))))))))))*231/8))*))(3n))+)**j))))))',
  '*)?F2))())*c)5L*)*J*])c)5))6/C0,:,F41*-7))6;K))5/))))T)=8t)(d)(*(*+..*)+B),+).)6)*+B,)**)*)*W),-@+-*)))))*)*-)',
  'H).J))))))))))?M>*))))1N8D*)**/*)w)0)*))(<f)),)s)-*])40+U)w**+3s)-.,/)//;5(();,0<:56/1=((*@+=3,?**))))))()<.?(',
  '+2*4))*))))+9R/*))))))*))))))))U)26)*)))))))*)))?s)*))*)++:7o))(***))K-(P+,)()))*))*))Q[)),*744O)^)){*F*.)0))1',
  '5.)D+(),))@,(/)))*))P)*Y*Cu+.>A(7-8T))))7=)6)))))).33/41))*h)L0))6-)))1>)G*D))T)c)))7/m)D)o).(2W)J)0))3)))*+;)',
  ')1,:*)19)9)(:);)G-0?7H)E))-))^):/.=7)^)4?i)*30)))=)+*F)+*)<))*)</@6)=^+/3<50)0,)_).*+-*3?)5)8=8F5A42)+3)0)/Q(0',
  'M01)M**;1)))D+*());;)))))N*C)*MS)[)/)H)/.,7(,.++1M(T)0q)z.)))))()))))))))))))))))))))))))))())))))))))))))))))',
  '))))())))))))())))))()))()))))))))))())))))())))))))()))))))))))()))))*)))))))))))))))))))))))))))))))()))))57',
  '.+0:5F*+])))q)-9+/1))/=)AE,2.2)))+*>-(.)*)3;,*())*).?-*:*4=6)));RI@:/>5)2^)+(/0.7-2:1.)+))))(-;:23)*+):G21))))',
  '))))(*))))))))())))(>T))))*)()))*([*+/))))r)7/**)+2((a)4*)+*)D7N*)*])**(c)Ml)b)*19)*+4)))))):07F,)G*))))I*2N))',
  '-V)**POt*79+,*>)()>9*>)*B)))(_)AIj*))))))))))))))))501S)n)R)h.)))))))))))*))))))))))))))))))))()))))))))))))))',
  '))))))))))))))))))))))))))))))))))))()))))))))))))))))))))))))))))))))))*))))))))))())())))))())))))))))))`)V,',
  '))))))))))))))))))))))))))))))))))))))())))))))))())))))))))))))))()()))))/3)=N/3):0?))))*7*F*+J)F785;_,))))))',
  '))))))))))))))))))))))))))))))))))))))()))))))),)2*6,)+.)00)*))))28(1/)0<=+A6V)27*3)).6))*;)9s)C(13/-))q)((+*(',
  '{+(c)c+n/)))()))))))))))))))))))*))(())))))())))())())))))))))())))))())))))))))))))))))))))))))))))))))))))))',
  ')))))))))))))))())))))))())))))))))))))())))))))())))))))))))))))))))()))))))())))))))))))))*))))))))))))())))',
  '()())())))))))))))))))*))())))))))))))))())))))1g*))))))))))()))))))))))))))))))()))))))))))))))))))))),<)))7)',
  ')))49)))N)N/)10.((3;3+0@4N)-1((+T))E+])))))))1~*))))))())))))))))))))))))))))))()))))))))()))))))))))O))))))))',
  ')))),1)MS*))())))))))))))))))))))))))))*)))))()))))))))))))))S-))))))))))))))))))))))())))))))))))))))))))))))',
  ')))))))))))))F.)p)K9*Y/))))))))))))))))))))))))))))))))))()))))))))))))))))))))))))))))))))))()))())))))))))))',
  '))))))))))))))))))))b/))())))))))))))))))))))))))))))))))))))))()))))))))))))))))))())))))))))))))))))))))))))',
  '2P:4-@0)<5))T)?)V))))))))))))))5)),W))+*',
].join('')

/** From the form of each to that of the next, 2n forward and 2n − 1 back. */
const jumps = [
  'bFeu/qr/vr/dq/kq/t}/}7>pT)h1ir0z2ty1]y1gT2jt1sc2{1`]2u[3{,d@Ud3Uq3j*})lv3{y4u+Z3:W:7U])h)q-l/4{,k{4g[4Z.w?v6lg',
  '6f_7g5T+r4n*S6f2~|7U[8^4U3nZ8*V_8j]8+th85bc8i+cY9rX)+r*bx)^b*jV:tt:g~-ul@[~:j4{X;~];_;|Po?ho<|){s<;jo<0z`>jr=v',
  '0f{=n,4_)wU>x`>X+;m+u)g)T+[:Zm/jAka,|w6ir+i}-ze-SW.hW5ZOTh)c4{k)uT4yo,zy*kt,i9n`4~z/s|/*Tn0wW,}y)Xo-yp3~t,yo3g',
  'g2q]9ry1Xg+~T1~l,fT<2np2*r*sn-Y-r~5nl){*HUW,yf,zs+jn+i3W3v2qm2vr,Z_7T]*Xx+nZ.`)p+|,l1Il2i0S*~,Y)j,{:m{<o<v|7gW',
  ',a)w2|)W6[-)b,l*BM)y6u7y)e6[6V6}3Tb5{e5:ENu)l*IW*~)m)8|a/v`/m3x3>mh=gx.tb,Vi-y5WU.be2r|/zh)qW+TV+my*yV6p2}a7[m',
  ';ai){h4tq/Ts/a+{g/1zu/uo+un+X1X2W*b*[*iy/fi+q`9?2sf8Tb,z/Uo=r]8U]5j{,Xc54U+P])h+1bo+~l+Mpi;Uc,WY7v*w[0|[0W)c)n',
  ')g)]*})_-jv8|w8X)`)i)e*c)05X);Lb*0F]`9rq)au5md5hW-sg5SDc`7}Y*~y6]}2i[*iY5V{/|u).no6+Wf,Yj)t2NoX+w`-y`)Sm.Vf)`f',
  ')OfT=VT=jV+}X6zX6nU+{U+LS)Z)dp0is3)ep5nT--U-b}0}V2^_,`m2>xh,g^-u|+VT5oKcg.h`.}o-x@pd5ez-fx-km2rs2sr9pW7]f3n`3l',
  'g*Uh,xi,SCf:{/bo3||3@|5ym0rm0{?r.c0v.f;n)r)d4PpY8^n)va6x)n)`C][7re-^z;u}:nMbg:S4~){*]-w*[r6un6])v)a0_T4a{3v+p,',
  'h1`.p+u-p+m3v)zY<Wa<h0i.CUl:wh:u,s/Dv+`)n,_)u*ln6gl6Tx7St7nh2yh2y{0r}0o)30>-af3Z|2p/{/y.[+}/V)Rio24ho2r5U6_.u+',
  'U)X+*3+[)c0}-x/{1Rt-o*v*L|,]0n~0az0h*v*Z*YV/rS/h|2os-*b[-,}k4vy6cZ,lg3c_5tg9iu+wo5_Y5[W5)Y)e)+[Z/eZ/{-d+]r1xh1',
  'U,n*d)x)u+_6XX4y[4Z1U*]/0~*9t5j.y+*0`*r)W*t-a+e):I>a+B6x,FGF?zm)np)jU+fX+`k5sk5S*+.iL[LjY.SY/ZDo-a;SX)T)fW+{g2',
  'ax2|i+I:S)u);4w7q,}z+~V1q|4[-n)`,Z,f2`).s.e/n))z/q/+x-[0k2w/e.i/|)f*p)My+fj6~g)V}7c-xZ,~W,4X)Gsa0p_0z)<rp2qn2*',
  'O){i+tM`f,VW+fn/m7rY,[~+^W,fY2tf1{o,Xc-=i*XMqJ`{9X{9e_2a`2_)jX7_z0yi+fq*o)V)Xq,qn+|a0_)3I{d+~v-~l0jX.ga6Y*Sc62',
  'Bbd0Sa0/p)qf5}e5y[/So.Z+V^3oc3ae+Zb+n0~/i)X+Y+e0{-`,g|/tx/Mf*k<ek+b}+[[+j|*y-d.]0u*;*U-m/v*z.Z.z1j4|q7Yn7n/Z/w',
  ',W-z*~*k*_v-_w-U,K[Z7YU7w,m+Nz)r*Be)=:c0U082X?pa/o8ju._c2~Y*vT8pm+_:X)U,m5X.`*a>y;-W3`0ey2i[6Vj+ot+]u+^J_+cLo)',
  'l7}3y+p)h+m){>~0y1d0e:s5-r9y7n*T*Z4]7^3i/`5}*jY4gx,xj/g1b8r-`0m2v*i19S)b-i/p+x)f)q1h3y-t,x)u.[-p6yq0ir0*Y);}V2',
  'kb2W2h*C].i-E2g)vv3bu3w)y+v)2[*0CjS8Y~7uw6qv6>ht4|s4eY+xW+]v/uq/c/b+fo*oq*{,h.sr5Wz5m/n)1u**m)|T5{~4~g72YW=]d3',
  'Yp-pZ1^g,[z+w)Y8m|3tX4_Fw7e6s|.vX/h,}n+ul2ln<ig)p_4S,r*Z)[7r@nCz*i3p-c0iA=mHfF`?d/iA]6_?X)s@^@9s)f1[7fX*og*wq0',
  'qf0|?l6e2}5z1j.Il,x/Db*l)nq,|x,g<V3x0U?xDrC^v,{h,Ph2f3FV5p1o)d-s)U4k8n6Ke)Ba2m-a)7f*t-n*W,G3K>a,f2+E{r*iw*c*s)',
  '?4H-0V)3ir)qU/oU)VZ/}d,ov)9BV)8*6x{.xc+l`,e+YIx@k6SDs-S9a@}S)v5U4ZBY2j/t,s1U-SX3}m3{2HYR[a/zx/k=y-E`)Bk0y+YAg=',
  'u3]y*Up+S.X7a+t5s+v4w:}9`*^*w4u0p0g1z+V-Tj.rW.p1eCa,o:S6`,T8l.Y/b0V/d*q,o+`*o<G]7Y2l1x,d/E`+ba1xw0p;V52{,f.Y1~',
  ')uV0pq0zw1zW1n-Ei9,r)W7[45Mo-b-v,_0Y0g*)NU+{.^)r2p)v*S)Mc+}:yKjd2bz/kx*v8p-o/`+j-]+Xk4sn4ze1f`1q+Dr5m3y.sY-}X-',
  'z,Id*^)o)h+j+k-m)n-i-{p,ys,e)ft)lw)d)})1e)j0i*=o*_-,7Y-k+s)t+S*9iS/^}.<60tz.w)|f)wi-)w5Lm,X)~Z+e]+r,_0e-i+V.|.',
  'p)S-l,W)t)v,s,V+L6R4t*9Ue1n`1<iW,cX,`2l)^)`*h+[,g*IS)q/_0v,>S/d.g,Z+c*f*])W)^)Ga)*q)L-)/.4FZ)i)+u)u}2j}2mx+zx+',
  '8d0p-6W0j-,d,3W)v*t|+t}+{3x*3n-Fe)`-6e+a-63b)_0m+[+X/T*d*f+u)p*a*/qe2][2A?_)l)o)p)v.f/S*{V0{o;Sm3e+p[0yY0V2k3`',
  ')`*+],a+c)7@T+a)1G3R^)JBIf*Vw,iv,V3S/5k)q){1:f/});s+z/v0l-z,w)X.T+n*X,g*t.Lr+B7S)j*X)J+=|.fm/Zh0yM/w*{):d)q)Ga',
  'x/1p)TU*e^:m{4h/V1T,s628)-^6l,k:-T)K}9a::r2v1//*,Z/n/Hx4n-`/+CT)Pf)3.V/[*f/7)V1Z0I-m5s4m1d1;05z6q2z+V+Y)W)B}3g',
  'S-i_-l)]5V4/JK?k)W)NR-;HU2z1.e*i1}+b3h0S-ORn0t1JCV)TY/tY/q/s0LM6r.h/B<S)5g)=G`*b)NL+*P[0l/5Qg)Z)m+t-b+~*X)1])l',
  ')9U,p+5,u)L0+DO6_-k,n)6T-Y+/-j,q,X))X+X*1-a)kS/u~.C)0s)d0U;s=Q6F,c).1S,0IV++a+py0wy085,;41Ra3m)p|.w:bm.c)a*e*S',
  'Y5mb5X~4zv6pZ-|c6u^/Y.y0[.U/h0k)V{.z{.u,Y,k)U-b+j*x,Flb,pe,u_0w^0xS.mU.ww._t.}@yAgV)mu,~X4|l0,AL44gs*}u)ev*ZU)',
  'ip)l)_/a0o,c.n:hCh,f0v=Y]4dV5n+1U,cx*XZ*bFr3Vf4t|.an+{b)WDCb?d<],b1X5r*b*cW,nS,Zq/|e/z~-TU)V4dg-l.k4hi2ln2s)z3',
  'L>e9[7y.n2Z,e,x8eT-T|)}S+hq,gf3}|.j,h4|*j8WT.vc+UU*v*X.q.^0a){*1zg+m]5ly+b[*V[){q*W+[0U1t{+tw)xj-S@_Hf.p))n-Y.',
  'GT)h)^*dj/hm/r]2q]2|:~9a9r-s_,v_,g/]0s/a,n,h*l)k4{5CV*]+j-d1e3},j.y4w-u/[)w*q)k)v+S,v+F[,`p*[2Vr*_y*er*r1l0Zz4',
  'qs4o+w+8n)`-W.z+w)})~)R,IU*HV)h*a**0.,s)-C=e)[)*:.2x*0+a1k1Cn-T463*f.T1w6/,W:t9*-^8o8D3b4|)V+o2_*8@S)r0T0;U2d1',
  '-5Z)j4_4=g)4u3|35`)4@z0t/3/,V5^5f*+d)Z)S)6@q)^)G/q)z),)=*|,],*7k-~-~4~1,1/<*AHU)Z),3Op*W*z)[*U.X0W)5V)L~)w)W).',
  'HCCJx0b1Z+;[)Y*f)/W*M*d):F~.d/6Oy)]*)i+e-].6.*;i*p*)9{)2M,u+v+Y*/.v*o*Cs+|)9S*ev,xT-w)*,).)>j*w|2a}2Y+V+S+*-F_',
  '+l+/8`*n)I@74+6/2-Br*u*/KJ)u+:|++i+s*/:7P6+|V-{T-m*+n*s*8)6B*H;).*B@r9X9-*2,@u+W*/N<S20S+Pb*T.a-7r)]+ET,S,t)[*',
  '+Hy*b*H2/])<**4).g-W-q+h+}-U-:z,S-*.W)6k-w,_)U)>*Z+^+)++F,6>.?85DA-V)8?B07{)`))3866Y,{r)vr))^2Cx)o)z)d*i*p*},Z',
  ')Y*=a*q+RjGy-`@F`),b*)]D_Cj)m1Nt)f)c)m)/Xu*yx*U,9v)V+a*a)Rq+8N1}q/Ys/+-cS8eU)wZ*qu4}h*L[Z+*U*}.w@**:a;j;),/m).',
  'M-Y*z)3j8h7f8m8Di)^)e)Y)6B^8Z/i@x0h*{2)=vDke3|t2U:u:S,w*t)V7d5j)JQr*v2s0Eh)|^-}`-Z*m)W)1u)W)dBm@*V*))e?i>b)yAT',
  '@)E^)Z))2f)>u?{<j*?t)Z-u)q,Z+f)Pe5d9};a<v*G=}3p+S11t*n)CW8g8|4x5_)f)c)U.Y-c*W*Zu9vW:Z8^:i8x)o)e;a*X~,dp,If,`+S',
  '2Fd5d2r/=)v,_,5Z*V7{6k)=A`*Y6*`9r*a*8a)6U*?e-Iq*5A4g){*PP,.k7k8U.e.T)W6w4o*t*p1z.X)*}+v-t*[)k+b))t.k,l)H8Iq+f+',
  'HPk*h*l,W+`.h/]+f)*M-d2Y1q1d1c-l-j-W.Y)4l)u)2T/k0o+3*Go)K.GCBZ+:p,^-Y)X-v+[,l+Y,|-i)`*U)./r/k/JRF1N*Y4:,*.,*su',
  '9by9`+p*k**/2*7Wo6qo6[k)fj)hz-b}-u*0u)X*++<oj)bj)*3k)E1-zi)gi)++*s)Q9c)S)*:/,.:4s/AAAS*Bn)v*S+^)2w+t)@R+:6NX)w',
  'c;hc;Vc7ct-Xf3{|,c^+^)T)yX*WZ*m)T).)~S**<{S*^,3@PK**442+g)4**0+*,lLgL6S,z+103.*j,X,)k)U)F,S)ga3VEyo2+V)A>03-~_',
  '0x`044/2/25u)I5+@~Y/`Z/*00f*LA**6,0)20,,NT)t,2t-.)Z-S-o+f+y+v+*,,.U*h))).=X)_+d+1<=@;@2-).6)4_d.nd.FPQ:g)b),90',
  '<*/2,T)g+*0.)v.i.8i/m.6035p,s,B?0^.V.g-nf/na/Fr,=X,/=d.)y,S,|+;6H))76~*;z)P9Nj)S*M-B>14>H4*+~,6)m+V)g);@*6RE62',
  'Y|=g|=6,>z2S38)76m1t1.c)MZ)9?8`,s,X1BS1.@b)r*S.S/n0d+8[-[,Pj-<-Ia+~)0PQT);..;2DQBw+^+h)d.|+6Y,^-q)N~)H-v,{,297',
  'T+W+k)L11-0;-V)><*C3HtV>cV>])+.1c)=./VW>Y^>0|p)Y{)l1++p2l1m/p/)c)p,n.S3;8OB++j2u2q1?z/*LCF/d2k2R.e1h1F-=i/*U/2',
  'Jk)z)PE-,_)*Me-x+:5k)r){)*^)0k)7G6*617m)Z+`+6R9@4,te>df>CN.@-l,S*0]):})*1>,.6S*T)2.,*,8,76/<4+82T)6*6b]Bya*U}?',
  ']c+',
].join('')
