import{c as e,n as t,o as n}from"./index.js";var r=t(),i=e(n(),1),a=`laurel.language`,o=new Set,s=l();function c(){try{let e=localStorage.getItem(a);return e===`en`||e===`fr`?e:void 0}catch{return}}function l(){let e=c()??(navigator.language.toLowerCase().startsWith(`fr`)?`fr`:`en`);return document.documentElement.lang=e,e}function u(){return s}function d(){return c()!==void 0}function f(e,t){if(s=e,document.documentElement.lang=e,t.remember)try{localStorage.setItem(a,e)}catch{}o.forEach(e=>e())}function p(){return(0,i.useSyncExternalStore)(e=>(o.add(e),()=>o.delete(e)),()=>s)}function m(e,t){let n={en:e,fr:t};return()=>n[p()]}function h(e,t){return(t===`fr`?e.fr||e.en:e.en||e.fr)??``}function g(){let e=p();return t=>h(t,e)}var _=i.createContext(void 0),v=e=>{let t=i.useContext(_);if(e)return e;if(!t)throw Error(`No QueryClient set, use QueryClientProvider to set one`);return t},y=({client:e,children:t})=>(i.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,r.jsx)(_.Provider,{value:e,children:t})),b={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},x=new class{#e=b;setTimeoutProvider(e){this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){this.#e.clearInterval(e)}};function ee(e){setTimeout(e,0)}var te=typeof window>`u`||`Deno`in globalThis;function S(){}function ne(e,t){return typeof e==`function`?e(t):e}function C(e){return typeof e==`number`&&e>=0&&e!==1/0}function w(e,t){return Math.max(e+(t||0)-Date.now(),0)}function T(e,t){return typeof e==`function`?e(t):e}function re(e,t){let{type:n=`all`,exact:r,fetchStatus:i,predicate:a,queryKey:o,stale:s}=e;if(o){if(r){if(t.queryHash!==E(o,t.options))return!1}else if(!O(t.queryKey,o))return!1}if(n!==`all`){let e=t.isActive();if(n===`active`&&!e||n===`inactive`&&e)return!1}return!(typeof s==`boolean`&&t.isStale()!==s||i&&i!==t.state.fetchStatus||a&&!a(t))}function ie(e,t){let{exact:n,status:r,predicate:i,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(n){if(D(t.options.mutationKey)!==D(a))return!1}else if(!O(t.options.mutationKey,a))return!1}return!(r&&t.state.status!==r||i&&!i(t))}function E(e,t){return(t?.queryKeyHashFn||D)(e)}function D(e){return JSON.stringify(e,(e,t)=>M(t)?Object.keys(t).sort().reduce((e,n)=>(e[n]=t[n],e),{}):t)}function O(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e==`object`&&typeof t==`object`){if(Array.isArray(e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let n=0;n<t.length;n++)if(!O(e[n],t[n]))return!1;return!0}let n=Object.keys(t);for(let r of n)if(!O(e[r],t[r]))return!1;return!0}return!1}var k=Object.prototype.hasOwnProperty;function A(e,t,n=0){if(e===t)return e;if(n>500)return t;let r=ae(e)&&ae(t);if(!r&&!(M(e)&&M(t)))return t;let i=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),o=a.length,s=r?Array(o):{},c=0;for(let l=0;l<o;l++){let o=r?l:a[l],u=e[o],d=t[o];if(u===d){s[o]=u,(r?l<i:k.call(e,o))&&c++;continue}if(u===null||d===null||typeof u!=`object`||typeof d!=`object`){s[o]=d;continue}let f=A(u,d,n+1);s[o]=f,f===u&&c++}return i===o&&c===i?e:s}function j(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let n of Object.keys(e))if(!k.call(t,n)||e[n]!==t[n])return!1;return!0}function ae(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function M(e){if(!oe(e))return!1;let t=Object.getPrototypeOf(e),n=t?.constructor;if(n===void 0)return!0;if(typeof n!=`function`)return!1;let r=n.prototype;return!(!oe(r)||!r.hasOwnProperty(`isPrototypeOf`)||t!==Object.prototype)}function oe(e){return Object.prototype.toString.call(e)===`[object Object]`}function se(e){return new Promise(t=>{x.setTimeout(t,e)})}function N(e,t,n){return typeof n.structuralSharing==`function`?n.structuralSharing(e,t):n.structuralSharing===!1?t:A(e,t)}function ce(e){return e}function le(e,t,n=0){let r=[...e,t];return n&&r.length>n?r.slice(-n):r}function ue(e,t,n=0){let r=[t,...e];return n&&r.length>n?r.slice(0,n):r}var P=Symbol();function de(e,t){return!e.queryFn&&t?.initialPromise?()=>t.initialPromise:!e.queryFn||e.queryFn===P?()=>Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function F(e,t){return typeof e==`function`?e(...t):!!e}var I=Symbol();function fe(e,t,n,r){let i=!1,a;return Object.defineProperties(e,{[I]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),i||(i=!0,a.aborted?n():a.addEventListener(`abort`,n,{once:!0})),a)}}),e}var pe=()=>te,L=()=>pe(),R=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}},z=new class extends R{#e;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e();return window.addEventListener(`visibilitychange`,t,!1),()=>{window.removeEventListener(`visibilitychange`,t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(e=>{typeof e==`boolean`?this.setFocused(e):this.onFocus()})}setFocused(e){this.#e!==e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e==`boolean`?this.#e:globalThis.document?.visibilityState!==`hidden`}},me=ee;function he(){let e=[],t=0,n=e=>{e()},r=e=>{e()},i=me,a=r=>{t?e.push(r):i(()=>{n(r)})},o=()=>{let t=e;e=[],t.length&&i(()=>{r(()=>{t.forEach(e=>{n(e)})})})};return{batch:e=>{let n;t++;try{n=e()}finally{t--,t||o()}return n},batchCalls:e=>(...t)=>{a(()=>{e(...t)})},schedule:a,setNotifyFunction:e=>{n=e},setBatchNotifyFunction:e=>{r=e},setScheduler:e=>{i=e}}}var B=he(),V=new class extends R{#e=!0;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e(!0),n=()=>e(!1);return window.addEventListener(`online`,t,!1),window.addEventListener(`offline`,n,!1),()=>{window.removeEventListener(`online`,t),window.removeEventListener(`offline`,n)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(this.setOnline.bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}};function ge(e){return Math.min(1e3*2**e,3e4)}function _e(e){return(e??`online`)!==`online`||V.isOnline()}var H=class extends Error{constructor(e){super(`CancelledError`),this.revert=e?.revert,this.silent=e?.silent}};function ve(e){let t=!1,n=0,r,i=`pending`,a,o,s=new Promise((e,t)=>{a=e,o=t});s.catch(S);let c=()=>i!==`pending`,l=t=>{if(!c()){let n=new H(t);h(n),e.onCancel?.(n)}},u=()=>{t=!0},d=()=>{t=!1},f=()=>z.isFocused()&&(e.networkMode===`always`||V.isOnline())&&e.canRun(),p=()=>_e(e.networkMode)&&e.canRun(),m=e=>{c()||(r?.(),i=`resolved`,a(e))},h=e=>{c()||(r?.(),i=`rejected`,o(e))},g=t=>new Promise(n=>{r=e=>{(c()||t())&&n(e)},e.onPause?.()}).then(()=>{r=void 0,c()||e.onContinue?.()}),_=()=>{if(c())return;let r,i=n===0?e.initialPromise:void 0;try{r=i??e.fn()}catch(e){r=Promise.reject(e)}Promise.resolve(r).then(m).catch(r=>{if(c())return;let i=e.retry??(L()?0:3),a=e.retryDelay??ge,o=typeof a==`function`?a(n,r):a,s=i===!0||typeof i==`number`&&n<i||typeof i==`function`&&i(n,r);t||!s?h(r):(n++,e.onFail?.(n,r),se(o).then(()=>c()||f()?void 0:g(f)).then(()=>{t?h(r):_()}))})};return{promise:s,status:()=>i,cancel:l,continue:()=>(r?.(),s),cancelRetry:u,continueRetry:d,canStart:p,start:()=>(p()?_():g(p).then(_),s)}}function ye(e){return{onFetch:(t,n)=>{let r=t.options,i=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],o=t.state.data?.pageParams||[],s={pages:[],pageParams:[]},c=0,l=async()=>{let n=!1,l=t,u=e=>{fe(e,()=>t.signal,()=>n=!0,l[I])},d=de(t.options,t.fetchOptions),f=async(e,r,i)=>{if(n)return Promise.reject(t.signal.reason);if(r==null&&e.pages.length)return Promise.resolve(e);let a=(()=>{let e={client:t.client,queryKey:t.queryKey,pageParam:r,direction:i?`backward`:`forward`,meta:t.options.meta};return u(e),e})(),o=await d(a),{maxPages:s}=t.options,c=i?ue:le;return{pages:c(e.pages,o,s),pageParams:c(e.pageParams,r,s)}};if(i&&a.length){let e=i===`backward`,t=e?xe:be,n={pages:a,pageParams:o};s=await f(n,t(r,n),e)}else{let t=e??a.length;do{let e=c===0?o[0]===void 0?r.initialPageParam:o[0]:be(r,s);if(c>0&&e==null)break;s=await f(s,e),c++}while(c<t)}return s};t.fetchFn=t.options.persister?()=>t.options.persister?.(l,{client:t.client,queryKey:t.queryKey,meta:t.options.meta,signal:t.signal},n):l}}}function be(e,{pages:t,pageParams:n}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,n[r],n):void 0}function xe(e,{pages:t,pageParams:n}){return t.length>0?e.getPreviousPageParam?.(t[0],t,n[0],n):void 0}var Se=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),C(this.gcTime)&&(this.#e=x.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){this.gcTime=Math.max(this.gcTime||0,e??(L()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(x.clearTimeout(this.#e),this.#e=void 0)}},Ce=class extends Se{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#i=e.client,this.#r=this.#i.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=Ee(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let e=Ee(this.options);e.data!==void 0&&(this.setState(Te(e.data,e.dataUpdatedAt)),this.#t=e)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus===`idle`&&this.#r.remove(this)}setData(e,t){let n=N(this.state.data,e,this.options);return this.#l({data:n,type:`success`,dataUpdatedAt:t?.updatedAt,manual:t?.manual}),n}setState(e){this.#l({type:`setState`,state:e})}cancel(e){let t=this.#a?.promise;return this.#a?.cancel(e),t?t.then(S).catch(S):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>T(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>0?!this.isActive():this.options.queryFn===P||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.state.data!==void 0&&this.getObserversCount()>0&&this.observers.some(e=>T(e.options.staleTime,this)===`static`)}isStale(){return this.getObserversCount()>0?this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===`static`?!1:this.state.isInvalidated?!0:!w(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:`observerAdded`,query:this,observer:e}))}removeObserver(e){let t=this.observers.indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus===`paused`&&this.state.status===`pending`?this.#a.cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:`observerRemoved`,query:this,observer:e}))}getObserversCount(){return this.observers.length}invalidate(){this.state.isInvalidated||this.#l({type:`invalidate`})}async fetch(e,t){if(this.state.fetchStatus!==`idle`&&this.#a?.status()!==`rejected`){if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#o)return this.#a.continueRetry(),this.#o}if(e&&this.setOptions(e),!this.options.queryFn){let e=this.observers.find(e=>e.options.queryFn);e&&this.setOptions(e.options)}let n=new AbortController,r=e=>{Object.defineProperties(e,{[I]:{value:n.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,n.signal)}})},i=()=>{let e=de(this.options,t),n=(()=>{let e={client:this.#i,queryKey:this.queryKey,meta:this.meta};return r(e),e})();return this.#c=!1,this.options.persister?this.options.persister(e,n,this):e(n)},a=(()=>{let e={fetchOptions:t,options:this.options,queryKey:this.queryKey,client:this.#i,state:this.state,fetchFn:i};return r(e),e})();(this.#e===`infinite`?ye(this.options.pages):this.options.behavior)?.onFetch(a,this),this.#n=this.state,(this.state.fetchStatus===`idle`||this.state.fetchMeta!==a.fetchOptions?.meta)&&this.#l({type:`fetch`,meta:a.fetchOptions?.meta});let o=this.#a=ve({initialPromise:t?.initialPromise,fn:a.fetchFn,onCancel:e=>{e instanceof H&&e.revert&&this.setState({...this.#n,fetchStatus:`idle`}),n.abort()},onFail:(e,t)=>{this.#l({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#l({type:`pause`})},onContinue:()=>{this.#l({type:`continue`})},retry:a.options.retry,retryDelay:a.options.retryDelay,networkMode:a.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let e=await o.promise;if(e===void 0)throw Error(`${this.queryHash} data is undefined`);return this.setData(e),this.#r.config.onSuccess?.(e,this),this.#r.config.onSettled?.(e,this.state.error,this),e}catch(e){if(e instanceof H){if(e.silent){if(this.#a!==o&&this.#o)return this.#o;throw e}if(e.revert){if(this.state.data===void 0)throw e;return this.state.data}}throw this.#l({type:`error`,error:e}),this.#r.config.onError?.(e,this),this.#r.config.onSettled?.(this.state.data,e,this),e}finally{this.#a===o&&(this.#a=void 0,this.#o=void 0),this.scheduleGc()}})();return this.#o=s,o.start(),s}#l(e){let t=t=>{switch(e.type){case`failed`:return{...t,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case`pause`:return{...t,fetchStatus:`paused`};case`continue`:return{...t,fetchStatus:`fetching`};case`fetch`:return{...t,...we(t.data,this.options),fetchMeta:e.meta??null};case`success`:{let n={...t,...Te(e.data,e.dataUpdatedAt),dataUpdateCount:t.dataUpdateCount+1,...!e.manual&&{fetchStatus:`idle`,fetchFailureCount:0,fetchFailureReason:null}};return this.#n=e.manual?n:void 0,n}case`error`:{let n=e.error;return{...t,error:n,errorUpdateCount:t.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:t.fetchFailureCount+1,fetchFailureReason:n,fetchStatus:`idle`,status:`error`,isInvalidated:!0}}case`invalidate`:return{...t,isInvalidated:!0};case`setState`:return{...t,...e.state}}};this.state=t(this.state),B.batch(()=>{this.observers.slice().forEach(e=>{e.onQueryUpdate()}),this.#r.notify({query:this,type:`updated`,action:e})})}};function we(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:_e(t.networkMode)?`fetching`:`paused`,...e===void 0&&{error:null,status:`pending`}}}function Te(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:`success`}}function Ee(e){let t=typeof e.initialData==`function`?e.initialData():e.initialData,n=t!==void 0,r=n?typeof e.initialDataUpdatedAt==`function`?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,dataUpdatedAt:n?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:n?`success`:`pending`,fetchStatus:`idle`}}var De=class extends R{#e;#t=void 0;#n=void 0;#r=void 0;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#o=null,this.bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),ke(this.#t,this.options)?this.#m():this.updateResult(),this.#y())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return U(this.#t,this.options,this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return U(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#b(),this.#x(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,n=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&typeof this.options.enabled!=`boolean`&&typeof this.options.enabled!=`function`&&typeof T(this.options.enabled,this.#t)!=`boolean`)throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);this.#S(),this.#t.setOptions(this.options),t._defaulted&&!j(this.options,t)&&this.#e.getQueryCache().notify({type:`observerOptionsUpdated`,query:this.#t,observer:this});let r=this.hasListeners();r&&Ae(this.#t,n,this.options,t)&&this.#m(),this.updateResult(),r&&(this.#t!==n||T(this.options.enabled,this.#t)!==T(t.enabled,this.#t)||T(this.options.staleTime,this.#t)!==T(t.staleTime,this.#t))&&this.#g();let i=this.#_();r&&(this.#t!==n||T(this.options.enabled,this.#t)!==T(t.enabled,this.#t)||i!==this.#f)&&this.#v(i)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,e),n=this.createResult(t,e);return j(this.getCurrentResult(),n)||(this.#r=n,this.#a=this.options,this.#i=this.#t.state),n}getCurrentResult(){return this.#r}trackResult(e,t){return new Proxy(e,{get:(e,n)=>(this.trackProp(n),t?.(n),Reflect.get(e,n))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),n=this.#e.getQueryCache().build(this.#e,t),r=()=>{},i,a=new Promise(e=>{i=e,r=this.#e.getQueryCache().subscribe(i=>{i.type===`updated`&&i.query.queryHash===n.queryHash&&n.state.data!==void 0&&(r(),e(this.createResult(n,t)))})});return Promise.race([n.fetch(t).then(()=>{let e=this.createResult(n,t);return i?.(e),e}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),this.#r))}#m(e){this.#S();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(S)),t}#h(e){return!L()&&T(this.options.enabled,this.#t)!==!1&&C(e)}#g(){this.#b();let e=T(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#h(e))return;let t=w(this.#r.dataUpdatedAt,e)+1;this.#u=x.setTimeout(()=>{this.#r.isStale||this.updateResult()},t)}#_(){return T(this.options.refetchInterval,this.#t)??!1}#v(e){this.#x(),this.#f=e,this.#f!==0&&this.#h(this.#f)&&(this.#d=x.setInterval(()=>{(this.options.refetchIntervalInBackground||z.isFocused())&&this.#m()},this.#f))}#y(){this.#g(),this.#v(this.#_())}#b(){this.#u!==void 0&&(x.clearTimeout(this.#u),this.#u=void 0)}#x(){this.#d!==void 0&&(x.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let n=this.#t,r=this.options,i=this.#r,a=this.#i,o=this.#a,s=e===n?this.#n:e.state,{state:c}=e,l={...c},u=!1,d;if(t._optimisticResults){let i=this.hasListeners(),a=!i&&ke(e,t),o=i&&Ae(e,n,t,r);(a||o)&&(l={...l,...we(c.data,e.options)}),t._optimisticResults===`isRestoring`&&(l.fetchStatus=`idle`)}let{error:f,errorUpdatedAt:p,status:m}=l;d=l.data;let h=!1;if(t.placeholderData!==void 0&&d===void 0&&m===`pending`){let e;i?.isPlaceholderData&&t.placeholderData===o?.placeholderData?(e=i.data,h=!0):e=typeof t.placeholderData==`function`?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,e!==void 0&&(m=`success`,d=N(i?.data,e,t),u=!0)}if(t.select&&d!==void 0&&!h){if(i&&d===a?.data&&t.select===this.#s)d=this.#c;else try{this.#s=t.select,d=t.select(d),d=N(i?.data,d,t),this.#c=d,this.#o=null}catch(e){this.#o=e}}else d===void 0&&(this.#o=null);this.#o&&(f=this.#o,d=this.#c,p=i?.error===f?i.errorUpdatedAt:Date.now(),m=`error`,u=!1);let g=l.fetchStatus===`fetching`,_=m===`pending`,v=m===`error`,y=_&&g,b=d!==void 0;return{status:m,fetchStatus:l.fetchStatus,isPending:_,isSuccess:m===`success`,isError:v,isInitialLoading:y,isLoading:y,data:d,dataUpdatedAt:l.dataUpdatedAt,error:f,errorUpdatedAt:p,failureCount:l.fetchFailureCount,failureReason:l.fetchFailureReason,errorUpdateCount:l.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:l.dataUpdateCount>s.dataUpdateCount||l.errorUpdateCount>s.errorUpdateCount,isFetching:g,isRefetching:g&&!_,isLoadingError:v&&!b,isPaused:l.fetchStatus===`paused`,isPlaceholderData:u,isRefetchError:v&&b,isStale:W(e,t),refetch:this.refetch,isEnabled:T(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,this.options);if(this.#i=this.#t.state,this.#a=this.options,this.#i.data!==void 0&&(this.#l=this.#t),j(t,e))return;this.#r=t;let n=(()=>{if(!e)return!0;let{notifyOnChangeProps:t}=this.options,n=typeof t==`function`?t():t;if(n===`all`||!n&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let t of n??this.#p)if(this.#r[t]!==e[t])return!0;return!1})();B.batch(()=>{n&&this.listeners.forEach(e=>{e(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:`observerResultsUpdated`})})}#S(){let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#n=e.state,this.hasListeners()&&(t?.removeObserver(this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#y()}};function Oe(e,t){return T(t.enabled,e)!==!1&&e.state.data===void 0&&(e.state.status!==`error`||T(t.retryOnMount,e)!==!1)}function ke(e,t){return Oe(e,t)||e.state.data!==void 0&&U(e,t,t.refetchOnMount)}function U(e,t,n){if(T(t.enabled,e)!==!1&&T(t.staleTime,e)!==`static`){let r=T(n,e);return r===`always`||r!==!1&&W(e,t)}return!1}function Ae(e,t,n,r){return(e!==t||T(r.enabled,e)===!1)&&(!n.suspense||e.state.status!==`error`)&&W(e,n)}function W(e,t){return T(t.enabled,e)!==!1&&e.isStaleByTime(T(t.staleTime,e))}var je=class extends Se{#e;#t;#n;#r;constructor(e){super(),this.#e=e.client,this.mutationId=e.mutationId,this.#n=e.mutationCache,this.#t=[],this.state=e.state||Me(),this.setOptions(e.options),this.scheduleGc()}setOptions(e){this.options=e,this.updateGcTime(this.options.gcTime)}get meta(){return this.options.meta}addObserver(e){this.#t.includes(e)||(this.#t.push(e),this.clearGcTimeout(),this.#n.notify({type:`observerAdded`,mutation:this,observer:e}))}removeObserver(e){this.#t=this.#t.filter(t=>t!==e),this.scheduleGc(),this.#n.notify({type:`observerRemoved`,mutation:this,observer:e})}optionalRemove(){this.#t.length||(this.state.status===`pending`?this.scheduleGc():this.#n.remove(this))}continue(){return this.#r?.continue()??(this.state.status===`pending`?this.execute(this.state.variables):Promise.resolve())}async execute(e){let t=()=>{this.#i({type:`continue`})},n={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey},r=this.#r=ve({fn:()=>this.options.mutationFn?this.options.mutationFn(e,n):Promise.reject(Error(`No mutationFn found`)),onFail:(e,t)=>{this.#i({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#i({type:`pause`})},onContinue:t,retry:this.options.retry??0,retryDelay:this.options.retryDelay,networkMode:this.options.networkMode,canRun:()=>this.#n.canRun(this)}),i=this.state.status===`pending`,a=!r.canStart();try{if(i)t();else{this.#i({type:`pending`,variables:e,isPaused:a}),this.#n.config.onMutate&&await this.#n.config.onMutate(e,this,n);let t=await this.options.onMutate?.(e,n);t!==this.state.context&&this.#i({type:`pending`,context:t,variables:e,isPaused:a})}this.state.isPaused&&r.canStart()&&t();let o=await r.start();return await this.#n.config.onSuccess?.(o,e,this.state.context,this,n),await this.options.onSuccess?.(o,e,this.state.context,n),await this.#n.config.onSettled?.(o,null,this.state.variables,this.state.context,this,n),await this.options.onSettled?.(o,null,e,this.state.context,n),this.#i({type:`success`,data:o}),o}catch(t){try{await this.#n.config.onError?.(t,e,this.state.context,this,n)}catch(e){Promise.reject(e)}try{await this.options.onError?.(t,e,this.state.context,n)}catch(e){Promise.reject(e)}try{await this.#n.config.onSettled?.(void 0,t,this.state.variables,this.state.context,this,n)}catch(e){Promise.reject(e)}try{await this.options.onSettled?.(void 0,t,e,this.state.context,n)}catch(e){Promise.reject(e)}throw this.#i({type:`error`,error:t}),t}finally{this.#r===r&&(this.#r=void 0),this.#n.runNext(this)}}#i(e){let t=t=>{switch(e.type){case`failed`:return{...t,failureCount:e.failureCount,failureReason:e.error};case`pause`:return{...t,isPaused:!0};case`continue`:return{...t,isPaused:!1};case`pending`:return{...t,context:e.context,data:void 0,failureCount:0,failureReason:null,error:null,isPaused:e.isPaused,status:`pending`,variables:e.variables,submittedAt:Date.now()};case`success`:return{...t,data:e.data,failureCount:0,failureReason:null,error:null,status:`success`,isPaused:!1};case`error`:return{...t,data:void 0,error:e.error,failureCount:t.failureCount+1,failureReason:e.error,isPaused:!1,status:`error`}}};this.state=t(this.state),B.batch(()=>{this.#t.forEach(t=>{t.onMutationUpdate(e)}),this.#n.notify({mutation:this,type:`updated`,action:e})})}};function Me(){return{context:void 0,data:void 0,error:null,failureCount:0,failureReason:null,isPaused:!1,status:`idle`,variables:void 0,submittedAt:0}}var Ne=class extends R{#e;#t;#n;constructor(e={}){super(),this.config=e,this.#e=new Set,this.#t=new Map,this.#n=0}build(e,t,n){let r=new je({client:e,mutationCache:this,mutationId:++this.#n,options:e.defaultMutationOptions(t),state:n});return this.add(r),r}add(e){this.#e.add(e);let t=G(e);if(typeof t==`string`){let n=this.#t.get(t);n?n.push(e):this.#t.set(t,[e])}this.notify({type:`added`,mutation:e})}remove(e){if(this.#e.delete(e)){let t=G(e);if(typeof t==`string`){let n=this.#t.get(t);if(n){if(n.length>1){let t=n.indexOf(e);t!==-1&&n.splice(t,1)}else n[0]===e&&this.#t.delete(t)}}}this.notify({type:`removed`,mutation:e})}canRun(e){let t=G(e);if(typeof t==`string`){let n=this.#t.get(t)?.find(e=>e.state.status===`pending`);return!n||n===e}return!0}runNext(e){let t=G(e);return typeof t==`string`?(this.#t.get(t)?.find(t=>t!==e&&t.state.isPaused))?.continue()??Promise.resolve():Promise.resolve()}clear(){B.batch(()=>{let e=this.getAll();this.#e.clear(),this.#t.clear(),e.forEach(e=>{this.notify({type:`removed`,mutation:e})})})}getAll(){return Array.from(this.#e)}find(e){let t={exact:!0,...e};return this.getAll().find(e=>ie(t,e))}findAll(e={}){return this.getAll().filter(t=>ie(e,t))}notify(e){B.batch(()=>{this.listeners.forEach(t=>{t(e)})})}resumePausedMutations(){let e=this.getAll().filter(e=>e.state.isPaused);return B.batch(()=>Promise.all(e.map(e=>e.continue().catch(S))))}};function G(e){return e.options.scope?.id}var Pe=class extends R{#e;#t=void 0;#n;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#i()}bindMethods(){this.mutate=this.mutate.bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),j(this.options,t)||this.#e.getMutationCache().notify({type:`observerOptionsUpdated`,mutation:this.#n,observer:this}),t?.mutationKey&&this.options.mutationKey&&D(t.mutationKey)!==D(this.options.mutationKey)?this.reset():this.#n?.state.status===`pending`&&this.#n.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#n&&(this.#n.addObserver(this),this.#i())}onUnsubscribe(){this.hasListeners()||this.#n?.removeObserver(this)}onMutationUpdate(e){this.#i(),this.#a(e)}getCurrentResult(){return this.#t}reset(){this.#n?.removeObserver(this),this.#n=void 0,this.#i(),this.#a()}mutate(e,t){return this.#r=t,this.#n?.removeObserver(this),this.#n=this.#e.getMutationCache().build(this.#e,this.options),this.#n.addObserver(this),this.#n.execute(e)}#i(){let e=this.#n?.state??Me();this.#t={...e,isPending:e.status===`pending`,isSuccess:e.status===`success`,isError:e.status===`error`,isIdle:e.status===`idle`,mutate:this.mutate,reset:this.reset}}#a(e){B.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let n=this.#t.variables,r=this.#t.context,i={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type===`success`){try{t.onSuccess?.(e.data,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(e.data,null,n,r,i)}catch(e){Promise.reject(e)}}else if(e?.type===`error`){try{t.onError?.(e.error,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(void 0,e.error,n,r,i)}catch(e){Promise.reject(e)}}}this.listeners.forEach(e=>{e(this.#t)})})}},Fe=class extends R{#e;constructor(e={}){super(),this.config=e,this.#e=new Map}build(e,t,n){let r=t.queryKey,i=t.queryHash??E(r,t),a=this.get(i);return a||(a=new Ce({client:e,queryKey:r,queryHash:i,options:e.defaultQueryOptions(t),state:n,defaultOptions:e.getQueryDefaults(r)}),this.add(a)),a}add(e){this.#e.has(e.queryHash)||(this.#e.set(e.queryHash,e),this.notify({type:`added`,query:e}))}remove(e){this.#e.get(e.queryHash)===e&&(e.destroy(),this.#e.delete(e.queryHash),this.notify({type:`removed`,query:e}))}clear(){B.batch(()=>{this.getAll().forEach(e=>{this.remove(e)})})}get(e){return this.#e.get(e)}getAll(){return[...this.#e.values()]}find(e){let t={exact:!0,...e};return this.getAll().find(e=>re(t,e))}findAll(e={}){let t=this.getAll();return Object.keys(e).length>0?t.filter(t=>re(e,t)):t}notify(e){B.batch(()=>{this.listeners.forEach(t=>{t(e)})})}onFocus(){B.batch(()=>{this.getAll().forEach(e=>{e.onFocus()})})}onOnline(){B.batch(()=>{this.getAll().forEach(e=>{e.onOnline()})})}},Ie=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e={}){this.#e=e.queryCache||new Fe,this.#t=e.mutationCache||new Ne,this.#n=e.defaultOptions||{},this.#r=new Map,this.#i=new Map,this.#a=0}mount(){this.#a++,this.#a===1&&(this.#o=z.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onFocus())}),this.#s=V.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onOnline())}))}unmount(){this.#a--,this.#a===0&&(this.#o?.(),this.#o=void 0,this.#s?.(),this.#s=void 0)}isFetching(e){return this.#e.findAll({...e,fetchStatus:`fetching`}).length}isMutating(e){return this.#t.findAll({...e,status:`pending`}).length}getQueryData(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state.data}ensureQueryData(e){let t=this.defaultQueryOptions(e),n=this.#e.build(this,t),r=n.state.data;return r===void 0?this.fetchQuery(e):(e.revalidateIfStale&&n.isStaleByTime(T(t.staleTime,n))&&this.prefetchQuery(t),Promise.resolve(r))}getQueriesData(e){return this.#e.findAll(e).map(({queryKey:e,state:t})=>[e,t.data])}setQueryData(e,t,n){let r=this.defaultQueryOptions({queryKey:e}),i=this.#e.get(r.queryHash)?.state.data,a=ne(t,i);if(a!==void 0)return this.#e.build(this,r).setData(a,{...n,manual:!0})}setQueriesData(e,t,n){return B.batch(()=>this.#e.findAll(e).map(({queryKey:e})=>[e,this.setQueryData(e,t,n)]))}getQueryState(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state}removeQueries(e){let t=this.#e;B.batch(()=>{t.findAll(e).forEach(e=>{t.remove(e)})})}resetQueries(e,t){let n=this.#e;return B.batch(()=>{let r=n.findAll(e),i=new Set(r);return r.forEach(e=>{e.reset()}),this.refetchQueries({type:`active`,predicate:e=>i.has(e)},t)})}cancelQueries(e,t={}){let n={revert:!0,...t},r=B.batch(()=>this.#e.findAll(e).map(e=>e.cancel(n)));return Promise.all(r).then(S).catch(S)}invalidateQueries(e,t={}){return B.batch(()=>(this.#e.findAll(e).forEach(e=>{e.invalidate()}),e?.refetchType===`none`?Promise.resolve():this.refetchQueries({...e,type:e?.refetchType??e?.type??`active`},t)))}refetchQueries(e,t={}){let n={...t,cancelRefetch:t.cancelRefetch??!0},r=B.batch(()=>this.#e.findAll(e).filter(e=>!e.isDisabled()&&!e.isStatic()).map(e=>{let t=e.fetch(void 0,n),r=e.state.fetchStatus===`paused`;return(!n.throwOnError||r)&&(t=t.catch(S)),r?Promise.resolve():t}));return Promise.all(r).then(S)}async query(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let n=this.#e.build(this,t),r=n.isStaleByTime(T(t.staleTime,n))?await n.fetch(t):n.state.data,i=t.select;return i?i(r):r}fetchQuery(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let n=this.#e.build(this,t);return n.isStaleByTime(T(t.staleTime,n))?n.fetch(t):Promise.resolve(n.state.data)}prefetchQuery(e){return this.fetchQuery(e).then(S).catch(S)}infiniteQuery(e){return e._type=`infinite`,this.query(e)}fetchInfiniteQuery(e){return e._type=`infinite`,this.fetchQuery(e)}prefetchInfiniteQuery(e){return this.fetchInfiniteQuery(e).then(S).catch(S)}ensureInfiniteQueryData(e){return e._type=`infinite`,this.ensureQueryData(e)}resumePausedMutations(){return V.isOnline()?this.#t.resumePausedMutations():Promise.resolve()}getQueryCache(){return this.#e}getMutationCache(){return this.#t}getDefaultOptions(){return this.#n}setDefaultOptions(e){this.#n=e}setQueryDefaults(e,t){this.#r.set(D(e),{queryKey:e,defaultOptions:t})}getQueryDefaults(e){let t=[...this.#r.values()],n={};return t.forEach(t=>{O(e,t.queryKey)&&Object.assign(n,t.defaultOptions)}),n}setMutationDefaults(e,t){this.#i.set(D(e),{mutationKey:e,defaultOptions:t})}getMutationDefaults(e){let t=[...this.#i.values()],n={};return t.forEach(t=>{O(e,t.mutationKey)&&Object.assign(n,t.defaultOptions)}),n}defaultQueryOptions(e){if(e._defaulted)return e;let t={...this.#n.queries,...this.getQueryDefaults(e.queryKey),...e,_defaulted:!0};return t.queryHash||=E(t.queryKey,t),t.refetchOnReconnect===void 0&&(t.refetchOnReconnect=t.networkMode!==`always`),t.throwOnError===void 0&&(t.throwOnError=!!t.suspense),!t.networkMode&&t.persister&&(t.networkMode=`offlineFirst`),t.queryFn===P&&(t.enabled=!1),t}defaultMutationOptions(e){return e?._defaulted?e:{...this.#n.mutations,...e?.mutationKey&&this.getMutationDefaults(e.mutationKey),...e,_defaulted:!0}}clear(){this.#e.clear(),this.#t.clear()}},Le=i.createContext(!1),Re=()=>i.useContext(Le);Le.Provider;function ze(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var Be=i.createContext(ze()),Ve=()=>i.useContext(Be),He=(e,t,n)=>{let r=n?.state.status===`error`&&typeof e.throwOnError==`function`?F(e.throwOnError,[n.state.error,n]):e.throwOnError;(e.suspense||r)&&(t.isReset()||(e.retryOnMount=!1))},Ue=e=>{i.useEffect(()=>{e.clearReset()},[e])},We=({result:e,errorResetBoundary:t,throwOnError:n,query:r,suspense:i})=>e.isError&&!t.isReset()&&!e.isFetching&&r&&(i&&e.data===void 0||F(n,[e.error,r])),Ge=e=>{if(e.suspense){let t=1e3,n=e=>e===`static`?e:Math.max(e??t,t),r=e.staleTime;e.staleTime=typeof r==`function`?(...e)=>n(r(...e)):n(r),typeof e.gcTime==`number`&&(e.gcTime=Math.max(e.gcTime,t))}},Ke=(e,t)=>e?.suspense&&t.isPending,qe=(e,t,n)=>t.fetchOptimistic(e).catch(()=>{n.clearReset()});function Je(e,t,n){let r=Re(),a=Ve(),o=v(n),s=o.defaultQueryOptions(e),c=o.getQueryCache().get(s.queryHash),l=e.subscribed!==!1;s._optimisticResults=r?`isRestoring`:l?`optimistic`:void 0,Ge(s),He(s,a,c),Ue(a);let[u]=i.useState(()=>new t(o,s)),d=u.getOptimisticResult(s);i.useEffect(()=>{u.setOptions(s)},[s,u]);let f=!r&&l;if(i.useSyncExternalStore(i.useCallback(e=>{let t=f?u.subscribe(B.batchCalls(e)):S;return u.updateResult(),t},[u,f]),()=>u.getCurrentResult(),()=>u.getCurrentResult()),Ke(s,d))throw qe(s,u,a);if(We({result:d,errorResetBoundary:a,throwOnError:s.throwOnError,query:c,suspense:s.suspense}))throw d.error;return s.notifyOnChangeProps?d:u.trackResult(d)}function Ye(e,t){return Je(e,De,t)}function Xe(e,t){let n=v(t),[r]=i.useState(()=>new Pe(n,e));i.useEffect(()=>{r.setOptions(e)},[r,e]);let a=i.useSyncExternalStore(i.useCallback(e=>r.subscribe(B.batchCalls(e)),[r]),()=>r.getCurrentResult(),()=>r.getCurrentResult()),o=i.useCallback((...e)=>{r.mutate(e[0],e[1]).catch(S)},[r]);if(a.error&&F(r.options.throwOnError,[a.error]))throw a.error;return{...a,mutate:o,mutateAsync:a.mutate}}var K=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new K(`
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}
    `,{fragmentName:`CampaignParts`}),new K(`
    fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  source
  updated
  draft {
    definition
    questions
    minutes
    problems {
      line
      path
      code
      message
      blocking
    }
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    definition
  }
}
    `,{fragmentName:`InstrumentParts`}),new K(`
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}
    `,{fragmentName:`ExpectationsParts`}),new K(`
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  language
  status
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}
    `,{fragmentName:`PersonParts`}),new K(`
    query Account {
  viewer {
    person {
      id
      name
      email
      addresses
      language
      division {
        id
        name {
          en
          fr
        }
      }
      rank
      position
    }
    sessions {
      id
      device
      started
      lastSeen
      current
    }
  }
}
    `,{hash:`sha256:afef161590ff2e278d18502ff8ca108a26e1b6fe21af9d86b41d30b852fe19d3`}),new K(`
    mutation SignOut($session: ID, $everywhere: Boolean) {
  signOut(session: $session, everywhere: $everywhere) {
    viewer {
      person {
        id
      }
      sessions {
        id
        device
        started
        lastSeen
        current
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:5a128ce8cb3cca82c98e7281cb349af9df03dbcb8228a5c044f4e9dd6a5c0403`}),new K(`
    query Campaigns($first: Int!, $after: String, $search: String, $state: CampaignState) {
  campaigns(first: $first, after: $after, search: $search, state: $state) {
    nodes {
      id
      title {
        en
        fr
      }
      series
      wave
      mode
      state
      closesOn
      closes
      eligible
      responses
      releases {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:68a42a1942de81c22893c507b5d54768da367d6c35dfa26e6673e6e8fe0dd528`}),new K(`
    query Campaign($id: ID!) {
  campaign(id: $id) {
    ...CampaignParts
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:63b006c7659836825407cf7bc976667f1dc169cc5b82c4308c449ce7b934f3b3`}),new K(`
    query CampaignChoices {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `,{hash:`sha256:d545d420decb1239e3b39c84f3639a2e96f1b18267b848f9e377ce20acd3ea8b`}),new K(`
    query AudienceCount($audience: AudienceInput!) {
  audienceCount(audience: $audience) {
    people
    withoutAddress
  }
}
    `,{hash:`sha256:ca96d7137e3978a7a08f392216fb17e3168bb333749ddecd8a6593d0ecccaa6c`}),new K(`
    mutation CampaignCreate($input: CampaignInput!) {
  campaignCreate(input: $input) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:770d38429c19d1cd0afcd381beedb21bfd4d691146880780f576b95dc741575c`}),new K(`
    mutation CampaignUpdate($campaign: ID!, $input: CampaignInput!) {
  campaignUpdate(campaign: $campaign, input: $input) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:c023896f9141c4496f79f810172a31cc54d6633b6a976d0903984fe3522aef62`}),new K(`
    mutation CampaignDiscard($campaign: ID!) {
  campaignDiscard(campaign: $campaign) {
    campaign {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6d7a2847bf63b8f490c80ed6f106c73abef7d11728ea722dfc04152676669bb1`}),new K(`
    mutation CampaignOpen($campaign: ID!, $key: IdempotencyKey!) {
  campaignOpen(campaign: $campaign, key: $key) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:be80e28d435a67890fd066140c8254efdc6f073d8f4bbfa0b329b9fb60107d5b`}),new K(`
    mutation CampaignClose($campaign: ID!, $reason: String!, $key: IdempotencyKey!) {
  campaignClose(campaign: $campaign, reason: $reason, key: $key) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:a3744f921c8225b1d5b9ad1fbe8084c995c02ac58d655fdaa30d963e96751403`});var Ze=new K(`
    mutation PersonaSignIn($persona: ID!) {
  personaSignIn(persona: $persona) {
    viewer {
      person {
        id
        name
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:96db6e6164de978117ddaf46da8bfc1a14882f6070324f522fd8f1682218b562`});new K(`
    query Instruments($first: Int!, $after: String, $search: String) {
  instruments(first: $first, after: $after, search: $search) {
    nodes {
      id
      title {
        en
        fr
      }
      source
      updated
      draft {
        questions
        minutes
        problems {
          blocking
        }
      }
      versions {
        id
        number
        published
        languages
        questions
        minutes
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:eeddaffdcfc355ff1b8343af6e251d694e20d7660b47f455ad8ff8ac2f489e1d`}),new K(`
    query Instrument($id: ID!) {
  instrument(id: $id) {
    ...InstrumentParts
  }
}
    fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  source
  updated
  draft {
    definition
    questions
    minutes
    problems {
      line
      path
      code
      message
      blocking
    }
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    definition
  }
}`,{hash:`sha256:e65a140958bf7ad8315b7ff3320a3863c525918c693cc3f4d58c8e1658abfc2e`}),new K(`
    mutation InstrumentImport($upload: ID!, $format: InstrumentFormat!, $input: InstrumentImportInput!) {
  instrumentImport(upload: $upload, format: $format, input: $input) {
    instrument {
      ...InstrumentParts
    }
    forms
    userErrors {
      code
      path
      message
    }
  }
}
    fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  source
  updated
  draft {
    definition
    questions
    minutes
    problems {
      line
      path
      code
      message
      blocking
    }
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    definition
  }
}`,{hash:`sha256:532e6f4425b1ebc1fa69d2a18ff5a89c373d4cb46e6d67ec736f8c33326d1b5f`}),new K(`
    mutation InstrumentPublish($instrument: ID!) {
  instrumentPublish(instrument: $instrument) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  source
  updated
  draft {
    definition
    questions
    minutes
    problems {
      line
      path
      code
      message
      blocking
    }
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    definition
  }
}`,{hash:`sha256:fff9d397f5afd6f0cb5a4376a6c788000ba64d8f51c07752c2e372f7e46c4e42`});var Qe=new K(`
    mutation InvitationOpen($token: String!) {
  invitationOpen(token: $token) {
    campaign
    name
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:19240331ba4ec672cc2d2337d11eae8c13d61143bf39474ced94c02887f46e5c`}),$e=new K(`
    query InvitedQuestionnaire($campaign: ID!) {
  questionnaire(campaign: $campaign) {
    campaign
    title {
      en
      fr
    }
    questions
    minutes
    closes
    state
  }
}
    `,{hash:`sha256:4867374fd4a373d60aa4d82a3ed47af5afce96de2e61c8bce63d60b820558bc4`});new K(`
    query Expectations {
  expectations {
    ...ExpectationsParts
  }
}
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}`,{hash:`sha256:e8844722266fc29a5eb869a3165f5f43a4c8f7b46466b2a4cdef7f6d6c5ec401`}),new K(`
    mutation ExpectationsPublish($input: ExpectationsInput!) {
  expectationsPublish(input: $input) {
    expectations {
      ...ExpectationsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}`,{hash:`sha256:f3f4e724c98c73d8afee932e1fb8a248a0f52a213846d4800ba64c9ec687ee6b`}),new K(`
    query Outbox($first: Int!, $after: String, $search: String, $state: MessageState) {
  outboxStatus {
    mailConfigured
    waiting
    failed
  }
  messages(first: $first, after: $after, search: $search, state: $state) {
    nodes {
      id
      to
      person {
        id
        name
      }
      subject
      text
      state
      created
      sent
      attempts
      lastError
      nextAttempt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:f67748d7a0add62976160c3464cd8be5c433a5add616eda5ad8c85279a3fc5cb`}),new K(`
    mutation MessageRetry($message: ID!) {
  messageRetry(message: $message) {
    message {
      id
      state
      attempts
      lastError
      nextAttempt
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:c8285428e13169a21b497b935c82c5dcc06bc643d2dc2dedff3f11cad58545d1`}),new K(`
    query PeopleFilters {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  sites {
    id
    code
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:562049aad516e6b331cd62a088ad1979d219a924e8f82d301c4c9359fd4ba759`}),new K(`
    query People($first: Int!, $after: String, $search: String, $division: ID, $site: ID, $rank: String, $position: String, $stage: String, $status: PersonStatus, $sort: PersonSort, $direction: SortDirection) {
  people(
    first: $first
    after: $after
    search: $search
    division: $division
    site: $site
    rank: $rank
    position: $position
    stage: $stage
    status: $status
    sort: $sort
    direction: $direction
  ) {
    nodes {
      id
      name
      email
      division {
        id
        name {
          en
          fr
        }
      }
      rank
      position
      stage
      appointed
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:3cbdca5f464863488f035dfbe3e3269a2c8d10f361b4541af73395ea63980484`}),new K(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonParts
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  language
  status
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:d413ab8ee87c868fead508e37805827025ba387c1ff527a892eb5efc8e859207`}),new K(`
    mutation RoleGrant($person: ID!, $input: RoleGrantInput!) {
  roleGrant(person: $person, input: $input) {
    person {
      ...PersonParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  language
  status
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:4bb6ce5b945dc7c2fa300a96ca60a6e8ba5d0e3bbff0cf5a6ff6efbc3145a089`}),new K(`
    mutation RoleGrantEnd($grant: ID!) {
  roleGrantEnd(grant: $grant) {
    person {
      ...PersonParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  language
  status
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:9de882253cbbf052d1d6dd55f9c395bc106275c7e47ec61b96a1e639e9b62101`}),new K(`
    mutation RosterImportCheck($upload: ID!) {
  rosterImportCheck(upload: $upload) {
    preview {
      digest
      encoding
      delimiter
      columns {
        header
        field
      }
      newCount
      changedCount
      unchangedCount
      notInFileCount
      rows {
        line
        name
        email
        change
        fields {
          field
          before
          after
        }
      }
      faults {
        line
        column
        code
        message
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:a7a68a3a737a7f8a77bd41448a88d78ca3f1408e15894e459c16b6cd169f97fd`}),new K(`
    mutation RosterImportApply($upload: ID!, $digest: String!) {
  rosterImportApply(upload: $upload, digest: $digest) {
    newCount
    changedCount
    unchangedCount
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:627d77e072c038efdab9514d1957495bf49e8d9a5a92f0a1d05a9efc2360fae8`});var et=new K(`
    query Questionnaire($campaign: ID!) {
  department {
    zone
  }
  questionnaire(campaign: $campaign) {
    campaign
    title {
      en
      fr
    }
    definition
    mode
    promise {
      en
      fr
    }
    notice {
      en
      fr
    }
    mentorshipDefinition {
      en
      fr
    }
    helpContact
    questions
    minutes
    closes
    state
    answers
    revision
    saved
    submitted
  }
}
    `,{hash:`sha256:948fddd884cd6661062fdc67b236d57bcfed9e4b24b8b9f4ccab4a890f79138c`}),tt=new K(`
    mutation DraftSave($campaign: ID!, $answers: JSON!, $revision: Int!) {
  draftSave(campaign: $campaign, answers: $answers, revision: $revision) {
    revision
    saved
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:b50e1ffc70f5e1bce345b372a6954e4eea83d0d9a578d282d4ab94d2aab41ecc`}),nt=new K(`
    mutation ResponseSubmit($campaign: ID!, $answers: JSON!, $key: IdempotencyKey!) {
  responseSubmit(campaign: $campaign, answers: $answers, key: $key) {
    submitted
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:d902b02826af21d100e03f8c47bbef1b5e2c789c12e9164b127ac77cd536abf9`});new K(`
    query Results($campaign: ID!) {
  campaign(id: $campaign) {
    id
    title {
      en
      fr
    }
    series
    wave
    mode
    state
    closes
    closed
    releases {
      id
      published
      division {
        id
        name {
          en
          fr
        }
      }
    }
  }
}
    `,{hash:`sha256:7e9eefe22999b3983916dde2c673051871c43b998d8d0e49ebdcda17f9cd0d6c`}),new K(`
    query Release($id: ID!) {
  release(id: $id) {
    id
    published
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
    questions {
      name
      title {
        en
        fr
      }
      kind
      section {
        en
        fr
      }
      n
      mean
      sd
      topTwo
      counts {
        value
        label {
          en
          fr
        }
        count
      }
      suppressed
      definition {
        en
        fr
      }
    }
  }
}
    `,{hash:`sha256:895b23a5b129e01f829b41d3ea45a8d45a057aff825c4b150861d9ab7f914f79`}),new K(`
    query Roster($division: ID!, $first: Int!, $after: String, $search: String, $sort: RosterSort, $direction: SortDirection) {
  roster(
    division: $division
    first: $first
    after: $after
    search: $search
    sort: $sort
    direction: $direction
  ) {
    nodes {
      person {
        id
        name
      }
      appointed
      promoted
      upFor
      upForKind
      mentor {
        id
        name
      }
      mentorSince
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    withFormalMentor
  }
}
    `,{hash:`sha256:103beaa94035c46431ca45d9b7dd3f5ff1bec900a0697df4ebccb98744e3751c`});var rt=new K(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    viewer {
      person {
        id
        name
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:29992d7684b726dbf8fe47000b8db75aabbdc37410ccdd0b2f7f4c6836e5ac8d`}),it=new K(`
    query Shell {
  department {
    name {
      en
      fr
    }
    institution {
      en
      fr
    }
    zone
    languages
    demo
    needsSetUp
    helpContact
    minimumGroup
    vocabulary {
      ranks {
        code
        label {
          en
          fr
        }
      }
      positions {
        code
        label {
          en
          fr
        }
      }
      appointmentTypes {
        code
        label {
          en
          fr
        }
      }
      stages {
        code
        label {
          en
          fr
        }
      }
    }
    personas {
      id
      name
      role {
        en
        fr
      }
      sentence {
        en
        fr
      }
      tryThis {
        en
        fr
      }
      path
    }
  }
  viewer {
    person {
      id
      name
      email
      language
      division {
        id
        name {
          en
          fr
        }
      }
    }
    grants {
      id
      role
      from
      until
      division {
        id
        name {
          en
          fr
        }
      }
      site {
        id
        name {
          en
          fr
        }
      }
    }
    invitedTo
    viewerCanSeePeople
    viewerCanImportPeople
    viewerCanGrantRoles
    viewerCanRunSurveys
    viewerCanReadOutbox
    rosters {
      id
      code
      name {
        en
        fr
      }
    }
  }
}
    `,{hash:`sha256:c4753bec4b91c275ec4917c7eaeaf248dba9cbfbac933c1900b158352d048223`}),at=new K(`
    mutation LanguageSet($language: String!) {
  viewerLanguageSet(language: $language) {
    viewer {
      person {
        id
        language
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:0a3a84a2ef54bb9c55b356cfcf62261d20f4d0dec10e9762e244e7bbf940aa21`}),ot=new K(`
    mutation SignInRequest($email: String!) {
  signInRequest(email: $email) {
    request
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:1e54ea2645ad7dc450043bc5a5597c0e98f3f260cfdbb9f5fa93c6b495d2d0ed`}),st=new K(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      person {
        id
        name
      }
      invitedTo
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6f62fb22e80eaad7fd23019f59af2ea9eed14f6ad9c57b7156ead310a7bcebd0`}),ct=new K(`
    query Tasks {
  tasks {
    answered
    questionnaire {
      campaign
      title {
        en
        fr
      }
      mode
      questions
      minutes
      closes
      state
      submitted
    }
  }
}
    `,{hash:`sha256:f07dcaa9b716d360ed5724540b6692618a57e3aa32ead8f68508914a0a10f63d`}),lt=[`UNAUTHENTICATED`,`FORBIDDEN`,`NOT_FOUND`,`RATE_LIMITED`,`UNAVAILABLE`,`INTERNAL`],q=class extends Error{code;reference;constructor(e,t=``){super(e),this.code=e,this.reference=t,this.name=`RequestError`}},J=new Set;function ut(e){return J.add(e),()=>J.delete(e)}function dt(e,t){let{data:n,errors:r}=t??{},i=r?.[0];if(i){let t=i.extensions?.code??``;throw new q(lt.includes(t)?t:ft(e),i.extensions?.reference??``)}if(e>=400||n==null)throw new q(ft(e));return n}function ft(e){return e===401?`UNAUTHENTICATED`:e===403?`FORBIDDEN`:e===404?`NOT_FOUND`:e===429?`RATE_LIMITED`:e===502||e===503||e===504?`UNAVAILABLE`:`INTERNAL`}async function Y(e,t){let n=e.toString(),r=/(?:query|mutation)\s+(\w+)/.exec(n)?.[1];return pt(`/graphql`,JSON.stringify({query:n,variables:t,operationName:r,documentId:e.__meta__?.hash}),{"content-type":`application/json`,accept:`application/graphql-response+json, application/json`})}async function pt(e,t,n,r=dt){let i;try{i=await fetch(e,{method:`POST`,credentials:`same-origin`,headers:{...n,"accept-language":u()},body:t})}catch{throw new q(`OFFLINE`)}try{return r(i.status,await i.json().catch(()=>void 0))}catch(e){throw e instanceof q&&e.code===`UNAUTHENTICATED`&&J.forEach(e=>e()),e}}function mt(){return new Ie({defaultOptions:{queries:{staleTime:5e3,retry:(e,t)=>e<1&&t instanceof q&&(t.code===`OFFLINE`||t.code===`UNAVAILABLE`),networkMode:`always`},mutations:{retry:!1,networkMode:`always`}}})}function X(e,t){let n=/(?:query|mutation)\s+(\w+)/.exec(e.toString())?.[1]??``;return t===void 0?[n]:[n,t]}function ht(e,t,n={}){return Ye({queryKey:X(e,t),queryFn:()=>Y(e,t),placeholderData:ce,...n})}function gt(e){return Xe({mutationFn:t=>Y(e,t)})}var _t=(0,i.createContext)(null);function vt({value:e,children:t}){return(0,r.jsx)(_t,{value:e,children:t})}function yt(){let e=(0,i.useContext)(_t);if(!e)throw Error(`used outside SessionProvider`);return e}function bt(){return yt().department}function xt(){return yt().viewer??null}function St(){let e=v();return()=>e.invalidateQueries({queryKey:X(it)}).then(()=>e.invalidateQueries())}function Ct({kind:e=`primary`,busy:t=!1,onClick:n,type:i=`button`,className:a=``,...o}){return(0,r.jsx)(`button`,{type:t?`button`:i,className:`btn ${e===`primary`?``:e} ${a}`,"aria-disabled":t||void 0,onClick:t?void 0:n,...o})}var wt={check:`M4 10.5l4 4 8-9`,alert:`M10 3l8 14H2L10 3zm0 5v4m0 2.5v.5`,info:`M10 2a8 8 0 100 16 8 8 0 000-16zm0 7v5m0-8v.5`,up:`M5 12l5-5 5 5`,down:`M5 8l5 5 5-5`,both:`M6 8l4-4 4 4M6 12l4 4 4-4`,menu:`M3 6h14M3 10h14M3 14h14`,sun:`M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1`,moon:`M16.5 12.2A7 7 0 017.8 3.5a7 7 0 108.7 8.7z`,laurel:`M10 17C5.5 15.5 3.5 11.500 4 6.500c2.200.7 3.400 2 4 4M10 17c4.500-1.500 6.500-5.500 6-10.500-2.200.7-3.400 2-4 4M10 17V9`};function Tt({name:e,size:t=20}){return(0,r.jsx)(`svg`,{width:t,height:t,viewBox:`0 0 20 20`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.6`,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,focusable:`false`,children:(0,r.jsx)(`path`,{d:wt[e]})})}function Et({kind:e=`info`,role:t,ref:n,children:i}){return(0,r.jsxs)(`div`,{ref:n,className:`notice ${e}`,role:t,tabIndex:n?-1:void 0,children:[(0,r.jsx)(Tt,{name:{info:`info`,danger:`alert`,done:`check`}[e]}),(0,r.jsx)(`div`,{children:i})]})}var Z=m({loading:`One moment`,retry:`Try again`,cancel:`Cancel`,close:`Close`,save:`Save`,back:`Back`,search:`Search`,previous:`Previous`,next:`Next`,all:`All`,print:`Print`,none:`None`,range:(e,t,n)=>`${e} to ${t} of ${n}`,nobodyFound:`Nothing matches. Try fewer words or another filter.`,sortedUp:`sorted, first to last`,sortedDown:`sorted, last to first`,english:`English`,french:`French`,inEnglish:`in English`,inFrench:`in French`,switchTo:`Français`,switchToLanguage:`fr`,toDark:`Dark colours`,toLight:`Light colours`,skip:`Skip to the content`,fixThese:e=>e===1?`One thing needs your attention`:`${e} things need your attention`,required:`This needs an answer.`,failed:{UNAUTHENTICATED:`You are signed out. What you typed is still on this page.`,FORBIDDEN:`This page is not open to you.`,NOT_FOUND:`There is nothing here, or it is not open to you.`,RATE_LIMITED:`That was a little too often. Wait a minute and try again.`,UNAVAILABLE:`Laurel cannot answer just now. Try again in a moment.`,INTERNAL:`Something went wrong on our side.`,OFFLINE:`There is no connection just now. Try again when you are back online.`},reference:e=>`If you ask for help, quote ${e}.`},{loading:`Un instant`,retry:`Réessayer`,cancel:`Annuler`,close:`Fermer`,save:`Enregistrer`,back:`Retour`,search:`Rechercher`,previous:`Précédent`,next:`Suivant`,all:`Tous`,print:`Imprimer`,none:`Aucun`,range:(e,t,n)=>`${e} à ${t} sur ${n}`,nobodyFound:`Aucun résultat. Essayez avec moins de mots ou un autre filtre.`,sortedUp:`trié en ordre croissant`,sortedDown:`trié en ordre décroissant`,english:`Anglais`,french:`Français`,inEnglish:`en anglais`,inFrench:`en français`,switchTo:`English`,switchToLanguage:`en`,toDark:`Couleurs sombres`,toLight:`Couleurs claires`,skip:`Aller au contenu`,fixThese:e=>e===1?`Un point demande votre attention`:`${e} points demandent votre attention`,required:`Une réponse est nécessaire ici.`,failed:{UNAUTHENTICATED:`Votre session est terminée. Ce que vous avez écrit est encore sur cette page.`,FORBIDDEN:`Cette page ne vous est pas ouverte.`,NOT_FOUND:`Il n’y a rien ici, ou la page ne vous est pas ouverte.`,RATE_LIMITED:`C’était un peu trop souvent. Attendez une minute, puis réessayez.`,UNAVAILABLE:`Laurel ne peut pas répondre en ce moment. Réessayez dans un instant.`,INTERNAL:`Un problème est survenu de notre côté.`,OFFLINE:`Il n’y a pas de connexion en ce moment. Réessayez une fois de retour en ligne.`},reference:e=>`Si vous demandez de l’aide, mentionnez ${e}.`});function Q({lines:e=4}){let t=Z(),n=[`72%`,`54%`,`63%`,`40%`,`58%`,`66%`];return(0,r.jsxs)(`div`,{className:`card`,role:`status`,children:[(0,r.jsx)(`span`,{className:`unseen`,children:t.loading}),Array.from({length:e},(e,t)=>(0,r.jsx)(`div`,{className:`skeleton`,style:{width:n[t%n.length]}},t))]})}function Dt(){let e=Z();return t=>{if(!(t instanceof q))return e.failed.INTERNAL;let n=e.failed[t.code];return t.reference===``?n:`${n} ${e.reference(t.reference)}`}}function $({error:e,retry:t}){let n=Z(),i=Dt();return(0,r.jsxs)(Et,{kind:`danger`,role:`alert`,children:[(0,r.jsx)(`p`,{children:i(e)}),t&&(0,r.jsx)(Ct,{kind:`quiet`,onClick:t,children:n.retry})]})}function Ot({title:e,children:t}){return(0,r.jsxs)(`div`,{className:`card empty`,children:[(0,r.jsx)(`h2`,{children:e}),t]})}function kt({read:e,lines:t,children:n}){return e.data===void 0?e.error?(0,r.jsx)($,{error:e.error,retry:()=>void e.refetch()}):(0,r.jsx)(Q,{...t===void 0?{}:{lines:t}}):n(e.data)}export{st as A,$e as C,nt as D,et as E,m as F,g as I,d as L,ct as M,y as N,rt as O,v as P,f as R,Qe as S,Ze as T,ht as _,Dt as a,Y as b,Tt as c,bt as d,St as f,gt as g,mt as h,kt as i,ot as j,it as k,Ct as l,X as m,$ as n,Z as o,xt as p,Q as r,Et as s,Ot as t,vt as u,q as v,at as w,tt as x,ut as y,p as z};